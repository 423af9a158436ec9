using System.Collections.Concurrent;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Keys that were let in lately, by their hash; for at most five seconds.</summary>
internal sealed class ApiKeyMemory(TimeProvider clock) : IApiKeyMemory
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(4);
    private const int MaxRemembered = 10_000;

    private readonly ConcurrentDictionary<string, Remembered> byHash = new(StringComparer.Ordinal);

    /// <summary>The holder; null when the key is not known here, or no longer.</summary>
    public ApiKeyHolder? Find(string hash)
    {
        var now = clock.GetUtcNow();
        return byHash.TryGetValue(hash, out var found) && now - found.ReadAt < Lifetime && now < found.ExpiresAt ? found.Holder : null;
    }

    /// <summary>Remembers a key that is right.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="holder">For whom it acts.</param>
    /// <param name="readAt">Moment before the reading began.</param>
    /// <param name="expiresAt">Dead from this moment.</param>
    public void Remember(string hash, ApiKeyHolder holder, DateTimeOffset readAt, DateTimeOffset expiresAt)
    {
        if (byHash.Count >= MaxRemembered)
        {
            byHash.Clear();
        }

        byHash[hash] = new Remembered(holder, readAt, expiresAt);
    }

    /// <inheritdoc />
    public void Forget() => byHash.Clear();

    private sealed record Remembered(ApiKeyHolder Holder, DateTimeOffset ReadAt, DateTimeOffset ExpiresAt);
}
