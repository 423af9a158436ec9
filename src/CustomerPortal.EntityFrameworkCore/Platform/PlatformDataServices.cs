using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.DataProtection;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Permissions;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform;

/// <summary>The rows of tenants, accounts, permissions and settings.</summary>
internal static class PlatformDataServices
{
    public static IServiceCollection AddPlatformEntityFramework(this IServiceCollection services)
    {
        services.AddTenancyEntityFramework();
        services.AddIdentityEntityFramework();
        services.AddApiKeysEntityFramework();
        services.AddIdempotency();
        services.AddSharedKeys();
        services.AddAuditing();
        services.AddScoped<IPermissionGrantRepository, PermissionGrantRepository>();
        services.AddScoped<ISettingValueRepository, SettingValueRepository>();
        services.AddScoped<ITenantTextRepository, TenantTextRepository>();
        services.AddScoped<ISettingHistoryQueries, SettingHistoryQueries>();
        services.AddFeaturesEntityFramework();
        services.AddScoped<IHealthProbe, DatabaseProbe>();
        services.AddScoped<IHealthProbe, ScheduleProbe>();
        services.AddScoped<ITenantHealthProbe, OutboxProbe>();
        services.AddOptions<ConfiguredSettings>().Configure<IConfiguration>((options, configuration) =>
            configuration.GetSection("Settings").Bind(options.Values));
        return services;
    }
}
