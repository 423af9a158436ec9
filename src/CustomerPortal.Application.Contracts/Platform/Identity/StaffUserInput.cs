using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Identity;

/// <summary>What can be set of a staff account. ABP's clients echo the whole account: whatever is not here is ignored.</summary>
public sealed record StaffUserInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxUserNameLength)]
    public string UserName { get; init; } = string.Empty;

    [MaxLength(IdentityConsts.MaxNameLength)]
    public string? Name { get; init; }

    [MaxLength(IdentityConsts.MaxNameLength)]
    public string? Surname { get; init; }

    [Required]
    [EmailAddress]
    [MaxLength(IdentityConsts.MaxEmailLength)]
    public string Email { get; init; } = string.Empty;

    [MaxLength(IdentityConsts.MaxPhoneLength)]
    public string? PhoneNumber { get; init; }

    /// <summary>Whether the person may sign in.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Whether wrong passwords close the account for some minutes.</summary>
    public bool LockoutEnabled { get; init; } = true;

    /// <summary>Names of its roles; null leaves them as they are (for a new account: the default roles).</summary>
    [MaxLength(100)]
    public IReadOnlyList<string>? RoleNames { get; init; }

    /// <summary>New password; empty leaves it as it is (for a new account: the person is invited by mail).</summary>
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string? Password { get; init; }

    /// <summary>As read; null to save whatever others did.</summary>
    [MaxLength(40)]
    public string? ConcurrencyStamp { get; init; }
}
