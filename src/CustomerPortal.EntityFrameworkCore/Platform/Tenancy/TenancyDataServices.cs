using CustomerPortal.Platform.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Registration of the tenants' rows.</summary>
internal static class TenancyDataServices
{
    public static IServiceCollection AddTenancyEntityFramework(this IServiceCollection services)
    {
        services.AddOptions<TenantLinkOptions>().BindConfiguration("App").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DemoOptions>().BindConfiguration("Demo");
        services.AddSingleton<HostStart>();
        services.AddOptions<HostAdministratorOptions>().BindConfiguration("HostAdministrator").ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<ITenantRepository, TenantRepository>();
        services.AddScoped<ITenantQueries, TenantQueries>();
        services.AddSingleton<ITenantErasure, TenantErasure>();
        return services;
    }
}
