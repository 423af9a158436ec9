using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>An external sign-in of a contact login.</summary>
public sealed class ContactLoginProvider : IdentityUserLogin<Guid>, ITenantOwned, IAuditedUnder
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (nameof(ContactLogin), UserId);

    string IAuditedUnder.PartName => "logins";
}
