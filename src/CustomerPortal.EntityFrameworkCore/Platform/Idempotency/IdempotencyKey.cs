using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>A key that a program sent with a request, and what came of it.</summary>
[NotAudited("bookkeeping of requests, not of the business")]
public sealed class IdempotencyKey : Entity, ITenantOwned
{
    private IdempotencyKey()
    {
    }

    internal IdempotencyKey(IdempotentRequest request, string keyHash, Guid token, DateTimeOffset now, TimeSpan lease)
    {
        Id = Guid.CreateVersion7();
        AccountId = request.AccountId;
        Route = request.Route;
        KeyHash = keyHash;
        Fingerprint = request.Fingerprint;
        Token = token;
        CreatedAt = now;
        ClaimedUntil = now + lease;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Who sent it.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>Method and route as it is mapped.</summary>
    public string Route { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the key, hexadecimal.</summary>
    public string KeyHash { get; private set; } = string.Empty;

    /// <summary>SHA-256 of address and body, hexadecimal.</summary>
    public string Fingerprint { get; private set; } = string.Empty;

    /// <summary>Where the first request stands.</summary>
    public IdempotencyState State { get; private set; }

    /// <summary>Fencing token of the request that holds the key: one that was overtaken cannot save any more.</summary>
    public Guid Token { get; private set; }

    /// <summary>After this moment a request that did not end counts as dead.</summary>
    public DateTimeOffset ClaimedUntil { get; private set; }

    /// <summary>Moment of the first request.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>HTTP status of the answer.</summary>
    public int? Status { get; private set; }

    /// <summary>Type of the answer's body.</summary>
    public string? ContentType { get; private set; }

    /// <summary>Address that the answer named.</summary>
    public string? Location { get; private set; }

    /// <summary>Body of the answer, packed and encrypted: it holds contents.</summary>
    public byte[]? Body { get; private set; }

    /// <summary>The row of a claim as it must still be, to be turned effective within a save.</summary>
    internal static IdempotencyKey Stub(IdempotencyClaim.Claimed claim) =>
        new() { Id = claim.RowId, TenantId = claim.TenantId, Token = claim.Token, State = IdempotencyState.Running };

    internal void TurnEffective() => State = IdempotencyState.Effective;
}
