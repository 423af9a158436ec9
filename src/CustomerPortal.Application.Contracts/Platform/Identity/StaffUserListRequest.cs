using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Identity;

/// <summary>
/// A page of staff accounts. The search text is looked for in names, address and phone number. Sorting: userName, email, name, surname,
/// phoneNumber, isActive, creationTime. Filters combine; several values of one filter mean "any of them".
/// </summary>
public sealed record StaffUserListRequest : ListRequest
{
    /// <summary>States.</summary>
    [MaxLength(4)]
    public StaffUserState[]? States { get; init; }

    /// <summary>Roles; an account with any of them.</summary>
    [MaxLength(50)]
    public Guid[]? RoleIds { get; init; }
}
