using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal;

/// <summary>The use cases of every module.</summary>
public static class ApplicationServices
{
    /// <summary>Registers them; one line a module.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddSingleton<ICurrentTenant, CurrentTenant>();
        services.AddSingleton<ICurrentUser, CurrentUser>();
        services.AddSingleton<ICurrentLanguage, CurrentLanguage>();
        services.AddSingleton<ITexts, EmbeddedTexts>();
        services.AddSingleton<IFormatter, Formatter>();
        services.AddSingleton<PermissionRegistry>();
        services.AddSingleton<SettingRegistry>();
        services.AddSingleton<PortalRightRegistry>();
        services.AddSingleton<EventSubscriptions>();
        services.AddSingleton(TimeProvider.System);
        return services;
    }
}
