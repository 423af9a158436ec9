using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Accounts;

/// <summary>A question to the browser.</summary>
/// <param name="Options">JSON, as WebAuthn writes it.</param>
public sealed record PasskeyOptionsDto(string Options);

/// <summary>A new passkey.</summary>
public sealed record PasskeyInput
{
    /// <summary>As the owner calls it.</summary>
    [Required]
    [MaxLength(IdentityConsts.MaxPasskeyNameLength)]
    public string Name { get; init; } = string.Empty;

    /// <summary>What the browser made: JSON, as WebAuthn writes it.</summary>
    [Required]
    [MaxLength(IdentityConsts.MaxCredentialLength)]
    public string Credential { get; init; } = string.Empty;
}

/// <summary>Another name of a passkey.</summary>
public sealed record PasskeyNameInput
{
    [Required]
    [MaxLength(IdentityConsts.MaxPasskeyNameLength)]
    public string Name { get; init; } = string.Empty;
}

/// <summary>A sign-in with a passkey.</summary>
public sealed record PasskeySignInInput
{
    /// <summary>What the browser answered: JSON, as WebAuthn writes it.</summary>
    [Required]
    [MaxLength(IdentityConsts.MaxCredentialLength)]
    public string Credential { get; init; } = string.Empty;

    /// <summary>Whether the session outlives the browser.</summary>
    public bool RememberMe { get; init; }
}
