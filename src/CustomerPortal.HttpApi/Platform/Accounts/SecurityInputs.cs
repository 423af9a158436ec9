using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Accounts;

/// <summary>The second step of a sign-in, or the first code of a new app.</summary>
public sealed record CodeInput
{
    /// <summary>Code of the authenticator app; at sign-in a recovery code too.</summary>
    [Required]
    [MaxLength(IdentityConsts.MaxCodeLength)]
    public string Code { get; init; } = string.Empty;
}

/// <summary>The own password once more.</summary>
public sealed record PasswordInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxPasswordLength)]
    public string Password { get; init; } = string.Empty;
}

/// <summary>Whoever wants a link that signs in.</summary>
public sealed record MagicLinkInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxEmailLength)]
    public string Email { get; init; } = string.Empty;
}

/// <summary>A link that signs in.</summary>
public sealed record MagicLinkUseInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxTokenLength)]
    public string Token { get; init; } = string.Empty;

    /// <summary>Whether the session outlives the browser.</summary>
    public bool RememberMe { get; init; }
}

/// <summary>How a first step of a contact's sign-in ended.</summary>
/// <param name="NeedsCode">False: signed in. True: a code of the authenticator app is needed too.</param>
public sealed record ContactSignInDto(bool NeedsCode);
