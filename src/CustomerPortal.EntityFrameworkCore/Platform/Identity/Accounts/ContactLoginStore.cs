using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Identity's store for contact logins, which have no roles; the unit of work saves.</summary>
internal sealed class ContactLoginStore : UserOnlyStore<ContactLogin, PortalDbContext, Guid, ContactLoginClaim, ContactLoginProvider, ContactLoginToken, ContactLoginPasskey>
{
    public ContactLoginStore(PortalDbContext db)
        : base(db, new IdentityErrorDescriber()) => AutoSaveChanges = false;

    /// <summary>A login that is not saved yet stays new: the base class would attach it as if its row existed.</summary>
    public override Task<IdentityResult> UpdateAsync(ContactLogin user, CancellationToken cancellationToken = default) =>
        Context.Entry(user).State == EntityState.Added ? Task.FromResult(IdentityResult.Success) : base.UpdateAsync(user, cancellationToken);
}
