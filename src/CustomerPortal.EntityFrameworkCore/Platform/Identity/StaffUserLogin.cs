using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>An external sign-in of a staff account.</summary>
public sealed class StaffUserLogin : IdentityUserLogin<Guid>, ITenantOwned, IAuditedUnder
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (nameof(StaffUser), UserId);

    string IAuditedUnder.PartName => "logins";
}
