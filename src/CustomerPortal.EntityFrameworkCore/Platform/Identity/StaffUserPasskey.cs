using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>A passkey of a staff account.</summary>
public sealed class StaffUserPasskey : IdentityUserPasskey<Guid>, ITenantOwned
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }
}
