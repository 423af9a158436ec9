using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>What the session of a staff account says.</summary>
internal sealed class StaffClaims(PortalDbContext db)
{
    public async Task<IReadOnlyList<Claim>> OfAsync(StaffUser user, CancellationToken ct)
    {
        var roles = await db.Set<StaffUserRole>().Where(r => r.UserId == user.Id).Select(r => r.RoleId).ToListAsync(ct);
        return
        [
            .. AccountClaims.Of(user.Id, db.TenantId, user.SecurityStamp!, user.DisplayName, user.Language),
            .. roles.Select(id => new Claim(SessionClaims.RoleId, id.ToString())),
        ];
    }
}
