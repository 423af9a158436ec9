using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Settings;

/// <summary>Registration of the settings' use cases.</summary>
internal static class SettingServices
{
    public static IServiceCollection AddSettingsApplication(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, SettingPermissionDefinitions>();
        services.AddSingleton<ISettingDefinitionProvider, PlatformSettingDefinitions>();
        services.AddSingleton<SettingSnapshots>();
        services.AddSingleton<SettingChain>();
        services.AddSingleton<ISettings, Settings>();
        return services;
    }
}
