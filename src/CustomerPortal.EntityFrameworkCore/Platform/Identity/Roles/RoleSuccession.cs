using CustomerPortal.Kernel;
using CustomerPortal.Platform.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Takes a role from everybody who has it, and gives them another in its place. Their sessions end: cookies carry the roles.</summary>
internal sealed class RoleSuccession(PortalDbContext db, PermissionGuard guard, IPermissionChecker permissions, ICurrentUser user, SessionStates states)
{
    /// <summary>Changes the rows; the caller saves, then calls <see cref="Forget"/>.</summary>
    /// <returns>The accounts that had the role.</returns>
    /// <exception cref="ForbiddenException">Who deletes roles need not be who assigns them.</exception>
    public async Task<IReadOnlyList<Guid>> HandOverAsync(Guid roleId, StaffRole? successor, CancellationToken ct)
    {
        if (!await permissions.IsGrantedAsync(IdentityPermissions.Users.ManageRoles, ct))
        {
            throw new ForbiddenException(IdentityPermissions.Users.ManageRoles);
        }

        var links = await db.Set<StaffUserRole>().Where(r => r.RoleId == roleId).ToListAsync(ct);
        var members = links.ConvertAll(l => l.UserId);
        await EnsureMayAsync(members, successor, ct);
        db.RemoveRange(links);
        if (successor is not null)
        {
            var already = await db.Set<StaffUserRole>().Where(r => r.RoleId == successor.Id && members.Contains(r.UserId)).Select(r => r.UserId).ToListAsync(ct);
            db.AddRange(members.Except(already).Select(id => new StaffUserRole { UserId = id, RoleId = successor.Id }));
        }

        foreach (var account in await db.Set<StaffUser>().Where(u => members.Contains(u.Id)).ToListAsync(ct))
        {
            account.SecurityStamp = Guid.CreateVersion7().ToString();
            account.ConcurrencyStamp = Guid.CreateVersion7().ToString();
        }

        return members;
    }

    /// <summary>After the save: the next request of each reads its row.</summary>
    public void Forget(IReadOnlyList<Guid> members)
    {
        foreach (var member in members)
        {
            states.Forget(member);
        }
    }

    private async Task EnsureMayAsync(List<Guid> members, StaffRole? successor, CancellationToken ct)
    {
        if (user.Id is { } own && members.Contains(own))
        {
            throw new BusinessException(IdentityErrorCodes.OwnRolesChanged);
        }

        var theirs = from link in db.Set<StaffUserRole>()
                     join role in db.Set<StaffRole>() on link.RoleId equals role.Id
                     where members.Contains(link.UserId)
                     select role;
        var covered = await theirs.AsNoTracking().Distinct().ToListAsync(ct);
        foreach (var role in successor is null ? covered : [.. covered, successor])
        {
            await guard.EnsureCoversRoleAsync(role.Id, role.Name!, ct);
        }

        foreach (var member in members)
        {
            await guard.EnsureCoversAccountAsync(member, ct);
        }
    }
}
