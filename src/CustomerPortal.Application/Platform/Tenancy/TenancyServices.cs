using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Registration of the tenants' use cases.</summary>
internal static class TenancyServices
{
    public static IServiceCollection AddTenancyApplication(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, TenancyPermissionDefinitions>();
        services.AddSingleton<TenantMemory>();
        services.AddSingleton<ITenantDirectory, TenantDirectory>();
        services.AddSingleton<TenantPreparation>();
        services.AddSingleton<HostPreparation>();
        services.AddScoped<ITenantLinks, TenantLinks>();
        services.AddScoped<ITenantAppService, TenantAppService>();
        services.AddScoped<ISettingRule, HostNameRule>();
        services.AddSingleton<OrganisationName>();
        return services;
    }
}
