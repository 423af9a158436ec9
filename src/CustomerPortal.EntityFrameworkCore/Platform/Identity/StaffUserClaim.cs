using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>A claim of a staff account.</summary>
public sealed class StaffUserClaim : IdentityUserClaim<Guid>, ITenantOwned, IAuditedUnder
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (nameof(StaffUser), UserId);

    string IAuditedUnder.PartName => "claims";
}
