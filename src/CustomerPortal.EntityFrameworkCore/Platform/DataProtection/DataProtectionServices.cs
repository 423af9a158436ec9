using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.DataProtection;

/// <summary>Registration of the shared keys.</summary>
internal static class DataProtectionServices
{
    public static IServiceCollection AddSharedKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("CustomerPortal");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new DatabaseKeys(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<ICurrentTenant>())));
        services.AddSingleton<ISecretProtector, SecretProtector>();
        return services;
    }
}
