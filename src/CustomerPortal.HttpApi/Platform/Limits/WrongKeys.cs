using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Limits;

/// <summary>
/// Counts wrong API keys by address, as many as tries at doors. A try is counted before the key is looked up and taken back when it was right,
/// so that parallel guesses cannot slip through together.
/// </summary>
internal sealed class WrongKeys(IOptions<RateLimitOptions> options, TimeProvider clock)
{
    private const int MaxRemembered = 50_000;

    private readonly ConcurrentDictionary<string, Window> windows = new(StringComparer.Ordinal);

    /// <summary>How long to wait; null when the address may try.</summary>
    public TimeSpan? Enter(string address)
    {
        var limit = options.Value.DoorsPerAddress;
        if (windows.Count >= MaxRemembered)
        {
            Sweep(limit);
        }

        var window = windows.GetOrAdd(address, _ => new Window(clock.GetUtcNow()));
        lock (window)
        {
            var now = clock.GetUtcNow();
            if (now - window.Since >= limit.Window)
            {
                (window.Since, window.Tries) = (now, 0);
            }

            if (window.Tries >= limit.Permits)
            {
                return window.Since + limit.Window - now;
            }

            window.Tries++;
            return null;
        }
    }

    /// <summary>The key was right: the try does not count.</summary>
    public void TakeBack(string address)
    {
        if (windows.TryGetValue(address, out var window))
        {
            lock (window)
            {
                window.Tries = Math.Max(0, window.Tries - 1);
            }
        }
    }

    private void Sweep(RateLimit limit)
    {
        var now = clock.GetUtcNow();
        foreach (var (address, window) in windows)
        {
            if (now - window.Since >= limit.Window)
            {
                windows.TryRemove(address, out _);
            }
        }
    }

    private sealed class Window(DateTimeOffset since)
    {
        public DateTimeOffset Since { get; set; } = since;

        public int Tries { get; set; }
    }
}
