namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>A token that is cancelled after a time or with another token, whichever comes first.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource timer;
    private readonly CancellationTokenSource linked;

    public TimeLimit(TimeSpan limit, TimeProvider time, CancellationToken ct)
    {
        timer = new CancellationTokenSource(limit, time);
        linked = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, ct);
    }

    public CancellationToken Token => linked.Token;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => timer.IsCancellationRequested;

    public void Dispose()
    {
        linked.Dispose();
        timer.Dispose();
    }
}
