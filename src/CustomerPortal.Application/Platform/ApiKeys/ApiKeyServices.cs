using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Registration of the use cases about API keys.</summary>
internal static class ApiKeyServices
{
    public static IServiceCollection AddApiKeysApplication(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, ApiKeyPermissions>();
        services.AddSingleton<ISettingDefinitionProvider, ApiKeySettings>();
        services.AddScoped<ScopeChoice>();
        services.AddScoped<KeyExpiry>();
        services.AddScoped<KeyRevocation>();
        services.AddScoped<IOwnApiKeys, OwnApiKeys>();
        services.AddScoped<IApiKeyAdministration, ApiKeyAdministration>();
        return services;
    }
}
