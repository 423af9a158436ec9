using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Identity;

/// <summary>What the person may change of the own account.</summary>
public sealed record ProfileInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxUserNameLength)]
    public string UserName { get; init; } = string.Empty;

    [Required]
    [EmailAddress]
    [MaxLength(IdentityConsts.MaxEmailLength)]
    public string Email { get; init; } = string.Empty;

    [MaxLength(IdentityConsts.MaxNameLength)]
    public string? Name { get; init; }

    [MaxLength(IdentityConsts.MaxNameLength)]
    public string? Surname { get; init; }

    [MaxLength(IdentityConsts.MaxPhoneLength)]
    public string? PhoneNumber { get; init; }

    /// <summary>As read; null to save whatever others did.</summary>
    [MaxLength(40)]
    public string? ConcurrencyStamp { get; init; }

    /// <summary>Language of the person's pages and mails; null leaves it, empty gives it back to the organisation's.</summary>
    [MaxLength(35)]
    public string? Language { get; init; }
}
