namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>Looks at the memory of a working process again and again, and kills it above the limit.</summary>
internal sealed class MemoryGuard : IDisposable
{
    private readonly ITimer timer;
    private volatile bool killed;

    /// <param name="process">Process to watch.</param>
    /// <param name="limit">MiB.</param>
    /// <param name="poll">Time between two looks.</param>
    /// <param name="time">Clock.</param>
    public MemoryGuard(NodeProcess process, int limit, TimeSpan poll, TimeProvider time) =>
        timer = time.CreateTimer(_ => Look(process, limit), null, poll, poll);

    /// <summary>Whether the process was killed for its memory.</summary>
    public bool Killed => killed;

    public void Dispose() => timer.Dispose();

    private void Look(NodeProcess process, int limit)
    {
        if (!killed && process.Memory > limit)
        {
            killed = true;
            process.Kill();
        }
    }
}
