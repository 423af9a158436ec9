using CustomerPortal.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Features;

/// <summary>Registration of the rows of features, editions and limits.</summary>
internal static class FeatureDataServices
{
    public static IServiceCollection AddFeaturesEntityFramework(this IServiceCollection services)
    {
        services.AddScoped<IFeatureValueRepository, FeatureValueRepository>();
        services.AddScoped<IEditionRepository, EditionRepository>();
        services.AddScoped<IEditionQueries, EditionQueries>();
        services.AddScoped<ITenantLock, TenantLock>();
        services.AddScoped<UsageLimits>();
        return services;
    }

    /// <summary>Adds a limit that every save keeps.</summary>
    public static IServiceCollection AddSaveLimit<T>(this IServiceCollection services)
        where T : class, ISaveLimit
    {
        services.AddScoped<T>();
        services.AddScoped<ISaveLimit>(provider => provider.GetRequiredService<T>());
        services.AddScoped<IUsageCounter>(provider => provider.GetRequiredService<T>());
        return services;
    }
}
