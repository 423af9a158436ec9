using System.Collections.Concurrent;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>What this node remembers of tenants, for a few seconds: requests ask on every call, before any tenant is set.</summary>
public sealed class TenantMemory(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(4);

    // Names come from strangers: what they make up must not fill the memory.
    private const int MaxRemembered = 10_000;

    private readonly ConcurrentDictionary<string, (TenantInfo? Info, DateTimeOffset ReadAt)> byKey = new(StringComparer.Ordinal);

    /// <summary>The remembered answer, or what <paramref name="read"/> says.</summary>
    public async ValueTask<TenantInfo?> GetAsync(string key, Func<Task<TenantInfo?>> read)
    {
        var now = clock.GetUtcNow();
        if (byKey.TryGetValue(key, out var found) && now - found.ReadAt < Lifetime)
        {
            return found.Info;
        }

        if (byKey.Count >= MaxRemembered)
        {
            byKey.Clear();
        }

        var info = await read();
        byKey[key] = (info, now);
        return info;
    }

    /// <summary>Forgets everything: a tenant changed.</summary>
    public void Forget() => byKey.Clear();
}
