using CustomerPortal.Platform.Branding;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Documents;

internal static class DocumentsApplication
{
    public static IServiceCollection AddDocumentsApplication(this IServiceCollection services)
    {
        services.AddScoped<IDocumentPrinter, DocumentPrinter>();
        services.AddScoped<ILogoTrial, LogoTrial>();
        services.AddScoped<IDocumentArchive, DocumentArchive>();
        return services;
    }
}
