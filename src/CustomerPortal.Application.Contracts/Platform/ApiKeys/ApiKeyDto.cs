namespace CustomerPortal.Platform.ApiKeys;

/// <summary>A key as lists show it; the secret is never shown again.</summary>
public sealed record ApiKeyDto
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>First letters of the secret.</summary>
    public required string Prefix { get; init; }

    /// <summary>Permissions that it has while its account has them.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Account for which it acts.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>User name of that account.</summary>
    public required string UserName { get; init; }

    /// <summary>Whether it lives, ran out or was revoked.</summary>
    public required ApiKeyState State { get; init; }

    /// <summary>Moment of creation.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Dead from this moment.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Moment of its withdrawal.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>A use about that time, to the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Network where that use came from, as sessions name it.</summary>
    public string? LastUsedAddress { get; init; }
}
