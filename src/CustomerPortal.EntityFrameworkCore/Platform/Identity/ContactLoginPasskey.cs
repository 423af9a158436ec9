using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>A passkey of a contact login.</summary>
public sealed class ContactLoginPasskey : IdentityUserPasskey<Guid>, ITenantOwned, IAuditedUnder
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (nameof(ContactLogin), UserId);

    string IAuditedUnder.PartName => "passkeys";
}
