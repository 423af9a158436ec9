using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Features;

/// <summary>Registration of the features.</summary>
internal static class FeatureServices
{
    public static IServiceCollection AddFeaturesApplication(this IServiceCollection services)
    {
        services.AddSingleton<FeatureRegistry>();
        services.AddSingleton<IFeatureDefinitionProvider, PlatformFeatures>();
        services.AddSingleton<IPermissionDefinitionProvider, FeaturePermissions>();
        services.AddSingleton<FeatureSnapshots>();
        services.AddSingleton<IFeatures, Features>();
        services.AddSingleton<FeatureGuard>();
        services.AddScoped<FeatureTarget>();
        services.AddScoped<FeatureTexts>();
        services.AddScoped<IFeatureAppService, FeatureAppService>();
        return services;
    }
}
