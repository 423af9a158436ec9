using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Observing;
using CustomerPortal.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Permissions;

/// <summary>The grants of each tenant, in memory.</summary>
internal sealed class PermissionSnapshots(IServiceScopeFactory scopes, ICurrentTenant tenant, PortalMetrics metrics) : TenantSnapshots<PermissionSnapshot>(scopes, tenant)
{
    /// <inheritdoc />
    protected override async Task<PermissionSnapshot> LoadAsync(IServiceProvider services, CancellationToken ct)
    {
        metrics.SnapshotMissed();
        return new PermissionSnapshot(
            await services.GetRequiredService<IPermissionGrantRepository>().ListAsync(ct),
            await services.GetRequiredService<IStaffDirectory>().AdministratorRolesAsync(ct));
    }
}
