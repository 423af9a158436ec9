using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Health;

/// <summary>Registration of the health page.</summary>
internal static class HealthServices
{
    public static IServiceCollection AddHealthApplication(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, HealthPermissions>();
        services.AddScoped<IHealthAppService, HealthAppService>();
        services.AddScoped<IHealthProbe, ProgramProbe>();
        return services;
    }
}
