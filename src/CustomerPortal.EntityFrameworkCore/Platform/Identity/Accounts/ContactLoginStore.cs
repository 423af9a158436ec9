using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Identity's store for contact logins, which have no roles; the unit of work saves.</summary>
internal sealed class ContactLoginStore : UserOnlyStore<ContactLogin, PortalDbContext, Guid, ContactLoginClaim, ContactLoginProvider, ContactLoginToken, ContactLoginPasskey>
{
    public ContactLoginStore(PortalDbContext db)
        : base(db, new IdentityErrorDescriber()) => AutoSaveChanges = false;
}
