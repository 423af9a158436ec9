using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Jobs;
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
        services.AddSingleton<TenantAddresses>();
        services.AddScoped<TenantSaving>();
        services.AddScoped<TenantCreation>();
        services.AddScoped<TenantDisplayName>();
        services.AddScoped<ITenantAppService, TenantAppService>();
        services.AddScoped<ITenantLifeAppService, TenantLifeAppService>();
        services.AddScoped<ITenantHostNameAppService, TenantHostNameAppService>();
        services.AddEventHandler<CleanUpDue, SpreadPurges>();
        services.AddEventHandler<TenantPurgeDue, PurgeTenant>();
        services.AddSingleton<OrganisationName>();
        return services;
    }
}
