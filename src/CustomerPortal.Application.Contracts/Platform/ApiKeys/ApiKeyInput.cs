using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>A new key.</summary>
public sealed record ApiKeyInput
{
    /// <summary>What it is for.</summary>
    [Required]
    [MaxLength(ApiKeyConsts.MaxNameLength)]
    public required string Name { get; init; }

    /// <summary>Last day on which it can be used, in the tenant's time zone.</summary>
    public required DateOnly ExpiresOn { get; init; }

    /// <summary>Names of permissions that the account has; their parents come with them.</summary>
    [Required]
    [Length(1, ApiKeyConsts.MaxScopes)]
    public required IReadOnlyList<string> Scopes { get; init; }
}
