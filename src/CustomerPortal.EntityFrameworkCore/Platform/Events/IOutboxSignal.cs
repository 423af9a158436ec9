namespace CustomerPortal.Platform.Events;

/// <summary>Wakes the outbox workers after a commit; without it they find the row at their next look.</summary>
public interface IOutboxSignal
{
    /// <summary>Wakes them.</summary>
    void Wake();

    /// <summary>Waits for a wake-up, at most <paramref name="limit"/>.</summary>
    Task WaitAsync(TimeSpan limit, CancellationToken ct);
}
