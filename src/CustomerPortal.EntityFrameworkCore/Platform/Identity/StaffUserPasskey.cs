using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>A passkey of a staff account.</summary>
public sealed class StaffUserPasskey : IdentityUserPasskey<Guid>, ITenantOwned, IAuditedUnder
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (nameof(StaffUser), UserId);

    string IAuditedUnder.PartName => "passkeys";
}
