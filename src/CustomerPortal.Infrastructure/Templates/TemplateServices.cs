using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

internal static class TemplateServices
{
    public static IServiceCollection AddTemplates(this IServiceCollection services) => services.AddSingleton<ITemplateEngine, HandlebarsEngine>();
}
