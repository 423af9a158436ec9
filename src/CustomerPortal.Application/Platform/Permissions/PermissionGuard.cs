using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Nobody hands out, takes away or takes over what they lack.</summary>
public sealed class PermissionGuard
{
    private readonly IPermissionChecker checker;
    private readonly PermissionRegistry registry;
    private readonly PermissionSnapshots snapshots;
    private readonly ICurrentTenant tenant;
    private readonly ICurrentUser user;

    internal PermissionGuard(IPermissionChecker checker, PermissionRegistry registry, PermissionSnapshots snapshots, ICurrentTenant tenant, ICurrentUser user)
    {
        this.checker = checker;
        this.registry = registry;
        this.snapshots = snapshots;
        this.tenant = tenant;
        this.user = user;
    }

    /// <summary>Refuses unless the caller has the permission.</summary>
    /// <exception cref="BusinessException"><see cref="PermissionErrorCodes.OwnPermissionRequired"/></exception>
    public async Task EnsureHasAsync(string permission, CancellationToken ct)
    {
        if (!await checker.IsGrantedAsync(permission, ct))
        {
            throw new BusinessException(PermissionErrorCodes.OwnPermissionRequired).With("name", permission);
        }
    }

    /// <summary>Refuses unless the caller has every permission of the role.</summary>
    /// <exception cref="BusinessException"><see cref="IdentityErrorCodes.RoleGivesMore"/></exception>
    public async Task EnsureCoversRoleAsync(Guid roleId, string roleName, CancellationToken ct)
    {
        var snapshot = await snapshots.GetAsync(tenant.Id, ct);
        var given = snapshot.IsAdministrator(roleId)
            ? registry.All.Where(p => p.IsOf(tenant.Id)).Select(p => p.Name)
            : snapshot.Of(PermissionHolder.Role, roleId).Where(g => !g.Value).Select(g => g.Key).Where(name => registry.Find(name) is not null);
        foreach (var permission in given)
        {
            if (!await checker.IsGrantedAsync(permission, ct))
            {
                throw new BusinessException(IdentityErrorCodes.RoleGivesMore).With("name", roleName);
            }
        }
    }

    /// <summary>Refuses unless the caller has every permission granted to the account itself.</summary>
    public async Task EnsureCoversAccountAsync(Guid accountId, CancellationToken ct)
    {
        if (accountId == user.Id)
        {
            return;
        }

        var snapshot = await snapshots.GetAsync(tenant.Id, ct);
        foreach (var grant in snapshot.Of(PermissionHolder.User, accountId).Where(g => !g.Value && registry.Find(g.Key) is not null))
        {
            await EnsureHasAsync(grant.Key, ct);
        }
    }

    internal async Task EnsureNotAdministratorAsync(PermissionTarget target, CancellationToken ct)
    {
        var snapshot = await snapshots.GetAsync(tenant.Id, ct);
        if (target.Holder == PermissionHolder.Role && snapshot.IsAdministrator(target.Id))
        {
            throw new BusinessException(PermissionErrorCodes.AdministratorHasAll);
        }

        foreach (var (id, name) in target.Roles)
        {
            await EnsureCoversRoleAsync(id, name, ct);
        }
    }
}
