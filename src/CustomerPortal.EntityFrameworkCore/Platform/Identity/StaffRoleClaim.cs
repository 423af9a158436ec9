using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>A claim of a role.</summary>
public sealed class StaffRoleClaim : IdentityRoleClaim<Guid>, ITenantOwned, IAuditedUnder
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (nameof(StaffRole), RoleId);

    string IAuditedUnder.PartName => "claims";
}
