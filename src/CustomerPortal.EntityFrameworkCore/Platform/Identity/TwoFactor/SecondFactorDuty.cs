using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Who needs two-factor: staff with a role that says so, contacts where the organisation's setting does.</summary>
internal sealed class SecondFactorDuty(PortalDbContext db, ISettings settings)
{
    public async Task<bool> IsRequiredAsync(UserKind kind, Guid accountId, CancellationToken ct) => kind == UserKind.Staff
        ? await (from link in db.Set<StaffUserRole>()
                 join role in db.Set<StaffRole>() on link.RoleId equals role.Id
                 where link.UserId == accountId && role.RequiresTwoFactor
                 select role.Id).AnyAsync(ct)
        : await settings.IsOnAsync(ContactSecuritySettings.RequireTwoFactor, ct);
}
