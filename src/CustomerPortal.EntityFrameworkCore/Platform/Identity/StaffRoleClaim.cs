using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>A claim of a role.</summary>
public sealed class StaffRoleClaim : IdentityRoleClaim<Guid>, ITenantOwned
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }
}
