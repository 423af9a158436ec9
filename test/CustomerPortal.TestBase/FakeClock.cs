namespace CustomerPortal.TestBase;

/// <summary>A clock that starts at a fixed moment, runs with real time and can be moved; timers stay real, so that workers wake.</summary>
public sealed class FakeClock : TimeProvider
{
    /// <summary>Where every test begins: 14 January 2026, 09:30 UTC.</summary>
    public static readonly DateTimeOffset Start = new(2026, 1, 14, 9, 30, 0, TimeSpan.Zero);

    private readonly long started = System.GetTimestamp();
    private TimeSpan moved;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => Start + moved + System.GetElapsedTime(started);

    /// <inheritdoc />
    public override long GetTimestamp() => System.GetTimestamp() + (long)(moved.TotalSeconds * TimestampFrequency);

    /// <summary>Moves the clock forward (or back).</summary>
    public void Advance(TimeSpan by) => moved += by;
}
