using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>A code that signs in once without the app; only its hash is stored.</summary>
public abstract class RecoveryCode : Entity, ITenantOwned
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Account.</summary>
    public Guid AccountId { get; internal set; }

    /// <summary>SHA-256, hexadecimal, of the account's id and the code: 80 random bits need no slow hash.</summary>
    public string Hash { get; internal set; } = string.Empty;

    /// <summary>Moment of its one use; null while it works.</summary>
    public DateTimeOffset? UsedAt { get; internal set; }

    internal void Assign(Guid accountId, string hash)
    {
        Id = Guid.CreateVersion7();
        AccountId = accountId;
        Hash = hash;
    }
}
