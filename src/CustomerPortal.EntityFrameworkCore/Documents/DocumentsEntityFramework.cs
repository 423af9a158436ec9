using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Documents;

/// <summary>The database side of Documents.</summary>
internal static class DocumentsEntityFramework
{
    public static IServiceCollection AddDocumentsEntityFramework(this IServiceCollection services) =>
        services.AddScoped<IArchivedDocumentRepository, ArchivedDocumentRepository>();
}
