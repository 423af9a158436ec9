using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Abp;

/// <summary>Registration of what ABP's clients ask at their start.</summary>
internal static class AbpServices
{
    public static IServiceCollection AddAbpApplication(this IServiceCollection services)
    {
        services.AddSingleton<AbpResources>();
        services.AddSingleton<AbpRights>();
        services.AddScoped<AbpCurrentUser>();
        services.AddScoped<IAbpAppService, AbpAppService>();
        return services;
    }
}
