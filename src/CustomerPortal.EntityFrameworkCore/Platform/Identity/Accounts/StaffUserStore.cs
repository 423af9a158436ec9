using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Identity's store for staff accounts; the unit of work saves.</summary>
internal sealed class StaffUserStore : UserStore<StaffUser, StaffRole, PortalDbContext, Guid, StaffUserClaim, StaffUserRole, StaffUserLogin, StaffUserToken, StaffRoleClaim, StaffUserPasskey>
{
    public StaffUserStore(PortalDbContext db)
        : base(db, new IdentityErrorDescriber()) => AutoSaveChanges = false;
}
