using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Registration of the permission services.</summary>
internal static class PermissionServices
{
    public static IServiceCollection AddPermissionsApplication(this IServiceCollection services)
    {
        services.AddSingleton<PermissionSnapshots>();
        services.AddSingleton<IPermissionChecker, PermissionChecker>();
        return services;
    }
}
