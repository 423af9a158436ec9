using CustomerPortal.Kernel;
using CustomerPortal.Platform.Permissions;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>The ready-made roles of a new tenant, with the permissions that the modules say belong to them; the host has the administrator only.</summary>
internal sealed class RolesSetup(
    PortalDbContext db,
    PermissionRegistry permissions,
    IPermissionGrantRepository grants,
    PermissionMemory memory,
    IUnitOfWork unitOfWork) : ITenantSetup
{
    /// <inheritdoc />
    public int Order => 0;

    /// <inheritdoc />
    public bool ForHost => true;

    /// <inheritdoc />
    public async Task PrepareAsync(CancellationToken ct)
    {
        var existing = await db.Set<StaffRole>().Select(r => r.NormalizedName!).ToListAsync(ct);
        Ensure(existing, StaffRole.CreateAdministrator());
        if (db.TenantId != TenantIds.Host)
        {
            foreach (var name in ReadyMadeRoles.All.Where(name => name != ReadyMadeRoles.Administrator))
            {
                Ensure(existing, StaffRole.Create(name));
            }
        }

        await unitOfWork.SaveAsync(ct);
        memory.Forget();
    }

    private void Ensure(List<string> existing, StaffRole role)
    {
        role.NormalizedName = role.Name!.ToUpperInvariant();
        if (existing.Contains(role.NormalizedName))
        {
            return;
        }

        db.Add(role);
        foreach (var permission in permissions.All.Where(p => p.Side != PermissionSide.Host && p.InReadyMadeRoles.Contains(role.Name)))
        {
            grants.Add(PermissionGrant.Grant(PermissionHolder.Role, role.Id, permission.Name));
        }
    }
}
