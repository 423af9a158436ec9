using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;
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
        services.AddSingleton<ITenantMemory>(provider => provider.GetRequiredService<FeatureSnapshots>());
        services.AddSingleton(provider => new FeatureMemory(provider.GetRequiredService<FeatureSnapshots>()));
        services.AddSingleton<ModuleSwitches>();
        services.AddSingleton<IFeatures, Features>();
        services.AddSingleton<FeatureGuard>();
        services.AddScoped<FeatureTarget>();
        services.AddScoped<FeatureTexts>();
        services.AddScoped<IFeatureAppService, FeatureAppService>();
        services.AddScoped<IEditionAppService, EditionAppService>();
        services.AddScoped<IPlanAppService, PlanAppService>();
        services.AddScoped<LanguageLimit>();
        services.AddScoped<ISettingRule>(provider => provider.GetRequiredService<LanguageLimit>());
        services.AddScoped<IUsageCounter>(provider => provider.GetRequiredService<LanguageLimit>());
        return services;
    }
}
