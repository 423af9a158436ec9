using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Identity;

/// <summary>Registration of the accounts' use cases.</summary>
internal static class IdentityServices
{
    public static IServiceCollection AddIdentityApplication(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, IdentityPermissionDefinitions>();
        return services;
    }
}
