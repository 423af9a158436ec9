using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;
using CustomerPortal.Platform.Mail;
using CustomerPortal.Platform.Numbers;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Settings;

/// <summary>Registration of the settings' use cases.</summary>
internal static class SettingServices
{
    public static IServiceCollection AddSettingsApplication(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, SettingPermissionDefinitions>();
        services.AddSingleton<ISettingDefinitionProvider, PlatformSettingDefinitions>();
        services.AddSingleton<IMailTemplateDefinitionProvider, PlatformMailTemplates>();
        services.AddSingleton<ISettingDefinitionProvider, BrandingSettings>();
        services.AddSingleton<IBranding, TenantBranding>();
        services.AddScoped<ISettingRule, AccentContrast>();
        services.AddScoped<IBrandFiles, BrandFiles>();
        services.AddScoped<IBrandingAppService, BrandingAppService>();
        services.AddSingleton<SettingSnapshots>();
        services.AddSingleton<ITenantMemory>(provider => provider.GetRequiredService<SettingSnapshots>());
        services.AddSingleton<SettingChain>();
        services.AddSingleton<ISettings, Settings>();
        services.AddScoped<SettingSaving>();
        services.AddScoped<ISettingStore, SettingStore>();
        services.AddScoped<ISettingAppService, SettingAppService>();
        services.AddScoped<NumberSeriesList>();
        services.AddScoped<INumberSeriesAppService, NumberSeriesAppService>();
        services.AddScoped<ITimeZoneAppService, TimeZoneAppService>();
        services.AddScoped<IEmailingAppService, EmailingAppService>();
        return services;
    }
}
