using CustomerPortal.Platform.Health;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Documents;

internal static class TypstServices
{
    public static IServiceCollection AddTypst(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TypstOptions>().Bind(configuration.GetSection("Typst")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<TypstPool>();
        services.AddHostedService(provider => provider.GetRequiredService<TypstPool>());
        services.AddSingleton<IReadyCheck, TypstHealth>();
        services.AddSingleton<IPdfRenderer, TypstRenderer>();
        return services;
    }
}
