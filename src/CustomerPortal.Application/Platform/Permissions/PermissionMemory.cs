using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Permissions;

/// <summary>What the layers below may do with the grants in memory.</summary>
public sealed class PermissionMemory
{
    private readonly PermissionRegistry registry;
    private readonly PermissionSnapshots snapshots;
    private readonly ICurrentTenant tenant;

    internal PermissionMemory(PermissionRegistry registry, PermissionSnapshots snapshots, ICurrentTenant tenant)
    {
        this.registry = registry;
        this.snapshots = snapshots;
        this.tenant = tenant;
    }

    /// <summary>Names granted (false) or prohibited (true) to a role; all of this side for an administrator.</summary>
    public async Task<IReadOnlyDictionary<string, bool>> GrantsOfRoleAsync(Guid roleId, CancellationToken ct)
    {
        var snapshot = await snapshots.GetAsync(tenant.Id, ct);
        return snapshot.IsAdministrator(roleId)
            ? registry.All.Where(p => p.IsOf(tenant.Id)).ToDictionary(p => p.Name, _ => false)
            : snapshot.Of(PermissionHolder.Role, roleId);
    }

    /// <summary>Called after the save that changed grants or roles of the current tenant.</summary>
    public void Forget() => snapshots.Forget(tenant.Id);
}
