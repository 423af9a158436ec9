using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Registration of stored API keys.</summary>
internal static class ApiKeyDataServices
{
    public static IServiceCollection AddApiKeysEntityFramework(this IServiceCollection services)
    {
        services.AddScoped<IApiKeyRepository, ApiKeyRepository>();
        services.AddScoped<IApiKeyQueries, ApiKeyQueries>();
        services.AddSingleton<ApiKeyMemory>();
        services.AddSingleton<IApiKeyMemory>(provider => provider.GetRequiredService<ApiKeyMemory>());
        services.AddSingleton<ApiKeyUses>();
        services.AddSingleton<IApiKeyDoor, ApiKeyDoor>();
        services.AddHostedService<ApiKeyUseWriter>();
        return services;
    }
}
