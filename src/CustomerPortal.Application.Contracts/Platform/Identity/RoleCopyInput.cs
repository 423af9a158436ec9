using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Identity;

/// <summary>A copy of a role.</summary>
public sealed record RoleCopyInput
{
    /// <summary>Name of the copy.</summary>
    [Required]
    [MaxLength(IdentityConsts.MaxRoleNameLength)]
    public string Name { get; init; } = string.Empty;
}
