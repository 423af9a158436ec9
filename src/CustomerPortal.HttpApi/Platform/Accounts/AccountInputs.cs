using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Accounts;

/// <summary>Name and password, as ABP's clients send them.</summary>
public sealed record LoginInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxUserNameLength)]
    public string UserNameOrEmailAddress { get; init; } = string.Empty;

    [Required]
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string Password { get; init; } = string.Empty;

    /// <summary>Whether the session outlives the browser.</summary>
    public bool RememberMe { get; init; }
}

/// <summary>Address and password of a contact.</summary>
public sealed record ContactLoginInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxEmailLength)]
    public string Email { get; init; } = string.Empty;

    [Required]
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string Password { get; init; } = string.Empty;

    /// <summary>Whether the session outlives the browser.</summary>
    public bool RememberMe { get; init; }
}

/// <summary>Whoever forgot the password.</summary>
public sealed record ForgotPasswordInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxEmailLength)]
    public string Email { get; init; } = string.Empty;
}

/// <summary>A new password by a link of a mail.</summary>
public sealed record ResetPasswordInput
{
    /// <summary>Account that the link names; null when it names none.</summary>
    public Guid? UserId { get; init; }

    [Required]
    [MaxLength(IdentityConsts.MaxTokenLength)]
    public string ResetToken { get; init; } = string.Empty;

    [Required]
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string Password { get; init; } = string.Empty;
}

/// <summary>A password by the token of a mail.</summary>
public sealed record TokenPasswordInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxTokenLength)]
    public string Token { get; init; } = string.Empty;

    [Required]
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string Password { get; init; } = string.Empty;
}

/// <summary>Asks whom an invitation is for. In the body: a token in an address ends up in logs.</summary>
public sealed record InvitationInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxTokenLength)]
    public string Token { get; init; } = string.Empty;
}

/// <summary>A new password by the old one.</summary>
public sealed record ChangePasswordInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string CurrentPassword { get; init; } = string.Empty;

    [Required]
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string NewPassword { get; init; } = string.Empty;
}

/// <summary>Whoever would register, as ABP's clients send it.</summary>
public sealed record RegisterInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxUserNameLength)]
    public string UserName { get; init; } = string.Empty;

    [Required]
    [EmailAddress]
    [MaxLength(IdentityConsts.MaxEmailLength)]
    public string EmailAddress { get; init; } = string.Empty;

    [Required]
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string Password { get; init; } = string.Empty;
}
