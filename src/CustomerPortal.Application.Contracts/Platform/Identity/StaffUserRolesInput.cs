using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Identity;

/// <summary>The roles of an account.</summary>
public sealed record StaffUserRolesInput
{
    /// <summary>Names of all its roles.</summary>
    [Required]
    [MaxLength(100)]
    public required IReadOnlyList<string> RoleNames { get; init; }
}
