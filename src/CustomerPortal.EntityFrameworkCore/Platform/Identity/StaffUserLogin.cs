using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>An external sign-in of a staff account.</summary>
public sealed class StaffUserLogin : IdentityUserLogin<Guid>, ITenantOwned
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }
}
