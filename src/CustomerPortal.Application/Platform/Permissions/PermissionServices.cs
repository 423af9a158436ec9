using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Registration of the permission services.</summary>
internal static class PermissionServices
{
    public static IServiceCollection AddPermissionsApplication(this IServiceCollection services)
    {
        services.AddSingleton<PermissionSnapshots>();
        services.AddSingleton<ITenantMemory>(provider => provider.GetRequiredService<PermissionSnapshots>());
        services.AddSingleton<IPermissionChecker, PermissionChecker>();
        services.AddSingleton(provider => new PermissionGuard(
            provider.GetRequiredService<IPermissionChecker>(),
            provider.GetRequiredService<PermissionRegistry>(),
            provider.GetRequiredService<PermissionSnapshots>(),
            provider.GetRequiredService<ICurrentTenant>(),
            provider.GetRequiredService<ICurrentUser>()));
        services.AddSingleton(provider => new PermissionMemory(
            provider.GetRequiredService<PermissionRegistry>(),
            provider.GetRequiredService<PermissionSnapshots>(),
            provider.GetRequiredService<ICurrentTenant>()));
        services.AddScoped<PermissionTargets>();
        services.AddScoped<PermissionView>();
        services.AddScoped<GrantWriter>();
        services.AddScoped<IPermissionAppService, PermissionAppService>();
        services.AddScoped<IResourcePermissionAppService, ResourcePermissionAppService>();
        return services;
    }
}
