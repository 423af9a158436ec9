using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>A token that Identity keeps for a staff account.</summary>
public sealed class StaffUserToken : IdentityUserToken<Guid>, ITenantOwned, IAuditedUnder
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (nameof(StaffUser), UserId);

    string IAuditedUnder.PartName => $"tokens[{Name}]";
}
