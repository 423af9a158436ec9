using CustomerPortal.Platform.Health;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Events;

/// <summary>Whether the outbox workers of this process go round: they say so at each turn, with or without work, and whether one of them is free.</summary>
internal sealed class OutboxPulse(IOptions<OutboxOptions> options, TimeProvider clock) : IReadyCheck
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(10);

    private long beat = clock.GetTimestamp();
    private long room = clock.GetTimestamp();

    /// <inheritdoc />
    public string Name => "workers";

    /// <summary>A turn begins.</summary>
    public void Beat() => Volatile.Write(ref beat, clock.GetTimestamp());

    /// <summary>A worker is free.</summary>
    public void HasRoom() => Volatile.Write(ref room, clock.GetTimestamp());

    /// <inheritdoc />
    public ValueTask<bool> IsReadyAsync(CancellationToken ct)
    {
        // Several turns may be late on a busy machine; none for so long is no turn at all.
        var longest = options.Value.Poll * 5;
        return new(!options.Value.Enabled || (IsWithin(ref beat, longest > Least ? longest : Least) && IsWithin(ref room, options.Value.Stuck)));
    }

    private bool IsWithin(ref long since, TimeSpan limit) => clock.GetElapsedTime(Volatile.Read(ref since)) < limit;
}
