using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Identity;

/// <summary>What can be set of a role.</summary>
public sealed record StaffRoleInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxRoleNameLength)]
    public string Name { get; init; } = string.Empty;

    /// <summary>Whether new accounts get it.</summary>
    public bool IsDefault { get; init; }

    public bool IsPublic { get; init; }

    /// <summary>Whether its accounts need two-factor; null leaves it. Not ABP's.</summary>
    public bool? RequiresTwoFactor { get; init; }

    /// <summary>As read; null to save whatever others did.</summary>
    [MaxLength(40)]
    public string? ConcurrencyStamp { get; init; }
}
