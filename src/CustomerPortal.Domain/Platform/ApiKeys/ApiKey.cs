using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>A secret by which a program acts for one staff account, with some of its permissions. The secret itself is nowhere stored.</summary>
public sealed class ApiKey : Entity, ITenantOwned
{
    private ApiKey()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Staff account for which it acts.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>What it is for, in its owner's words.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>First letters of the secret, by which people recognise it.</summary>
    public string Prefix { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the whole secret, hexadecimal: 256 random bits need no slow hash.</summary>
    [Secret]
    public string Hash { get; private set; } = string.Empty;

    /// <summary>Permissions that it has while its account has them, as JSON.</summary>
    public IReadOnlyList<string> Scopes { get; private set; } = [];

    /// <summary>Moment of creation.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Dead from this moment.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>Moment of its withdrawal; null while it lives.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Account that withdrew it.</summary>
    public Guid? RevokedBy { get; private set; }

    /// <summary>A use about that time, to the minute; null before the first.</summary>
    [NotAudited("every use of a key would be an entry")]
    public DateTimeOffset? LastUsedAt { get; private set; }

    /// <summary>Where that use came from.</summary>
    [NotAudited("every use of a key would be an entry")]
    public string? LastUsedAddress { get; private set; }

    /// <summary>Makes a key.</summary>
    /// <param name="accountId">Staff account for which it acts.</param>
    /// <param name="name">What it is for.</param>
    /// <param name="secret">Prefix and hash of the new secret.</param>
    /// <param name="scopes">Permissions.</param>
    /// <param name="now">Moment of creation.</param>
    /// <param name="expiresAt">Dead from this moment.</param>
    public static ApiKey Create(
        Guid accountId, string name, ApiKeySecret secret, IEnumerable<string> scopes, DateTimeOffset now, DateTimeOffset expiresAt) => new()
        {
            Id = Guid.CreateVersion7(),
            AccountId = accountId,
            Name = name.Trim(),
            Prefix = secret.Prefix,
            Hash = secret.Hash,
            Scopes = [.. scopes.Distinct().Order(StringComparer.Ordinal)],
            CreatedAt = now,
            ExpiresAt = expiresAt,
        };

    /// <summary>Withdraws the key; withdrawing it again changes nothing.</summary>
    public void Revoke(Guid? by, DateTimeOffset now)
    {
        if (RevokedAt is null)
        {
            (RevokedAt, RevokedBy) = (now, by);
        }
    }
}
