using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Configuration;

/// <summary>Registration of the configuration file's use cases; modules add their parts beside their other services.</summary>
internal static class ConfigurationServices
{
    public static IServiceCollection AddConfigurationFile(this IServiceCollection services)
    {
        services.AddScoped<IConfigurationAppService, ConfigurationAppService>();
        services.AddScoped<ConfigurationReader>();
        services.AddScoped<ConfigurationWriter>();
        services.AddScoped<ConfigurationComparison>();
        services.AddScoped<ConfigurationPresenter>();
        services.AddScoped<IConfigurationPart, SettingsPart>();
        services.AddScoped<IConfigurationPart, TextsPart>();
        services.AddScoped<IConfigurationPart, NumberSeriesPart>();
        return services;
    }
}
