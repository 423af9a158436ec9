namespace CustomerPortal.Platform.Idempotency;

/// <summary>
/// Lets a request that comes again with the same key take effect once. The key's row turns effective in the transaction of the use case's first
/// save, and only there: a crash before leaves nothing, a crash after leaves a key that is never carried out again.
/// </summary>
public interface IIdempotencyKeys
{
    /// <summary>Claims the key for this request, or says what became of the first one.</summary>
    Task<IdempotencyClaim> ClaimAsync(IdempotentRequest request, CancellationToken ct);

    /// <summary>Saves of the running call belong to the claim until the result is disposed.</summary>
    IDisposable Begin(IdempotencyClaim claim);

    /// <summary>Keeps the answer for those who ask again, if the request took effect or was a success. False when nothing is kept and the key is free again.</summary>
    Task<bool> KeepAsync(IdempotencyClaim claim, IdempotentAnswer answer, CancellationToken ct);

    /// <summary>Frees the key of a request that failed; one that took effect stays taken.</summary>
    Task ReleaseAsync(IdempotencyClaim claim, CancellationToken ct);
}

/// <summary>A request with a key, in the current tenant.</summary>
/// <param name="AccountId">Who sends it.</param>
/// <param name="Route">Method and route as it is mapped.</param>
/// <param name="Key">What the program chose.</param>
/// <param name="Fingerprint">Hash of address and body.</param>
public sealed record IdempotentRequest(Guid AccountId, string Route, string Key, string Fingerprint);

/// <summary>An answer as it is told again.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Type of the body; null without one.</param>
/// <param name="Location">Address of what was made.</param>
/// <param name="Body">The bytes.</param>
public sealed record IdempotentAnswer(int Status, string? ContentType, string? Location, byte[] Body);
