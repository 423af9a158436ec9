using System.Collections.Concurrent;
using System.Threading.Channels;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Uses of keys on their way to the database: one a key and minute; what does not fit is dropped, a request never waits.</summary>
internal sealed class ApiKeyUses(TimeProvider clock)
{
    private static readonly TimeSpan Spacing = TimeSpan.FromMinutes(1);
    private const int MaxRemembered = 10_000;
    private const int MaxWaiting = 1_000;

    private readonly ConcurrentDictionary<Guid, DateTimeOffset> noted = new();

    private readonly Channel<ApiKeyUse> waiting =
        Channel.CreateBounded<ApiKeyUse>(new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>What is to be written.</summary>
    public ChannelReader<ApiKeyUse> Waiting => waiting.Reader;

    /// <summary>Notes a use unless one was noted within the minute.</summary>
    public void Note(Guid tenantId, Guid keyId, string? address)
    {
        var now = clock.GetUtcNow();
        if (noted.TryGetValue(keyId, out var before) && now - before < Spacing)
        {
            return;
        }

        if (noted.Count >= MaxRemembered)
        {
            noted.Clear();
        }

        noted[keyId] = now;
        waiting.Writer.TryWrite(new ApiKeyUse(tenantId, keyId, now, address));
    }
}

/// <summary>One use of a key.</summary>
/// <param name="TenantId">Tenant of the key.</param>
/// <param name="KeyId">The key.</param>
/// <param name="At">Moment of the use.</param>
/// <param name="Address">Where it came from.</param>
internal sealed record ApiKeyUse(Guid TenantId, Guid KeyId, DateTimeOffset At, string? Address);
