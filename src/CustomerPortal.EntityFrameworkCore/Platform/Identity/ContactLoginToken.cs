using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>A token that Identity keeps for a contact login.</summary>
public sealed class ContactLoginToken : IdentityUserToken<Guid>, ITenantOwned, IAuditedUnder
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (nameof(ContactLogin), UserId);

    string IAuditedUnder.PartName => $"tokens[{Name}]";
}
