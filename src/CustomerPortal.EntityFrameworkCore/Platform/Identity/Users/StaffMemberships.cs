using CustomerPortal.Kernel;
using CustomerPortal.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Which roles accounts have, and the rules about giving and taking them.</summary>
internal sealed class StaffMemberships(PortalDbContext db, PermissionGuard guard, IPermissionChecker permissions, ICurrentUser user)
{
    /// <summary>Gives an account exactly these roles (null: as they are, or the default roles for a new one).</summary>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="ForbiddenException">Who keeps accounts need not be who assigns roles; the default roles of a new account are nobody's choice.</exception>
    public async Task<bool> SetAsync(StaffUser account, IReadOnlyList<string>? roleNames, bool isNew, CancellationToken ct)
    {
        if (roleNames is null && !isNew)
        {
            return false;
        }

        var wanted = roleNames is null ? await db.Set<StaffRole>().Where(r => r.IsDefault).ToListAsync(ct) : await FindAsync(roleNames, ct);
        var links = await db.Set<StaffUserRole>().Where(r => r.UserId == account.Id).ToListAsync(ct);
        var added = wanted.Where(r => links.TrueForAll(l => l.RoleId != r.Id)).ToList();
        var removed = links.Where(l => wanted.TrueForAll(r => r.Id != l.RoleId)).ToList();
        if (added.Count + removed.Count == 0)
        {
            return false;
        }

        if (!isNew || added.Exists(r => !r.IsDefault))
        {
            await EnsureAssignsRolesAsync(ct);
        }

        await CheckAsync(account, added, removed, ct);
        db.AddRange(added.Select(r => new StaffUserRole { UserId = account.Id, RoleId = r.Id }));
        db.RemoveRange(removed);
        return true;
    }

    /// <summary>Refuses to touch an account that has more than the caller.</summary>
    public async Task EnsureCoveredAsync(Guid accountId, CancellationToken ct)
    {
        if (accountId == user.Id)
        {
            return;
        }

        await guard.EnsureCoversAccountAsync(accountId, ct);
        var roles = await (from link in db.Set<StaffUserRole>()
                           join role in db.Set<StaffRole>() on link.RoleId equals role.Id
                           where link.UserId == accountId
                           select role).AsNoTracking().ToListAsync(ct);
        foreach (var role in roles)
        {
            await guard.EnsureCoversRoleAsync(role.Id, role.Name!, ct);
        }
    }

    /// <summary>Refuses when no other active account would be administrator.</summary>
    public async Task EnsureOtherAdministratorAsync(Guid accountId, CancellationToken ct)
    {
        var role = await db.Set<StaffRole>().SingleAsync(r => r.IsAdministrator, ct);
        var administrators = await (from link in db.Set<StaffUserRole>()
                                    join account in db.Set<StaffUser>() on link.UserId equals account.Id
                                    where link.RoleId == role.Id && (account.IsActive || account.Id == accountId)
                                    select account.Id).ToListAsync(ct);
        if (!administrators.Contains(accountId))
        {
            return;
        }

        if (administrators.Count == 1)
        {
            throw new BusinessException(IdentityErrorCodes.LastAdministrator);
        }

        // Two administrators who remove each other at once would both pass: the role's row lets one of the saves win.
        role.ConcurrencyStamp = Guid.CreateVersion7().ToString();
    }

    private async Task EnsureAssignsRolesAsync(CancellationToken ct)
    {
        if (!await permissions.IsGrantedAsync(IdentityPermissions.Users.ManageRoles, ct))
        {
            throw new ForbiddenException(IdentityPermissions.Users.ManageRoles);
        }
    }

    private async Task CheckAsync(StaffUser account, List<StaffRole> added, List<StaffUserRole> removed, CancellationToken ct)
    {
        if (account.Id == user.Id)
        {
            throw new BusinessException(IdentityErrorCodes.OwnRolesChanged);
        }

        foreach (var role in added)
        {
            await guard.EnsureCoversRoleAsync(role.Id, role.Name!, ct);
        }

        var administrator = await db.Set<StaffRole>().SingleAsync(r => r.IsAdministrator, ct);
        if (removed.Exists(r => r.RoleId == administrator.Id))
        {
            await EnsureOtherAdministratorAsync(account.Id, ct);
        }
    }

    private async Task<List<StaffRole>> FindAsync(IReadOnlyList<string> names, CancellationToken ct)
    {
        var normalized = names.Select(n => n.Trim().ToUpperInvariant()).Distinct().ToList();
        var roles = await db.Set<StaffRole>().Where(r => normalized.Contains(r.NormalizedName!)).ToListAsync(ct);
        var missing = names.FirstOrDefault(n => !roles.Exists(r => string.Equals(r.NormalizedName, n.Trim(), StringComparison.OrdinalIgnoreCase)));
        return missing is null
            ? roles
            : throw new BusinessException(IdentityErrorCodes.RoleUnknown).With("name", missing).For("roleNames");
    }
}
