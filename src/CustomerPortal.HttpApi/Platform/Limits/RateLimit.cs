using System.ComponentModel.DataAnnotations;
using System.Threading.RateLimiting;

namespace CustomerPortal.Platform.Limits;

/// <summary>So many permits in so long.</summary>
public sealed record RateLimit
{
    // For the configuration binder.
    public RateLimit()
    {
    }

    /// <summary>So many permits in so long.</summary>
    public RateLimit(int permits, TimeSpan window)
    {
        Permits = permits;
        Window = window;
    }

    /// <summary>Permits in one window.</summary>
    [Range(1, 1_000_000)]
    public int Permits { get; init; }

    /// <summary>Length of the window.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan Window { get; init; }

    /// <summary>When about a sixth of the permits is back.</summary>
    internal TimeSpan Segment => Window / Segments;

    private static int Segments => 6;

    internal SlidingWindowRateLimiterOptions ToSlidingWindow() =>
        new() { PermitLimit = Permits, Window = Window, SegmentsPerWindow = Segments, QueueLimit = 0 };
}
