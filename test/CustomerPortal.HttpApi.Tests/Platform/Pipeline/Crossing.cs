namespace CustomerPortal.Platform.Pipeline;

/// <summary>A place in which requests stay until it opens.</summary>
public sealed class Crossing
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int inside;
    private int most;

    /// <summary>How many are in it.</summary>
    public int Inside => Volatile.Read(ref inside);

    /// <summary>The most that ever were in it at once.</summary>
    public int Most => Volatile.Read(ref most);

    public void Open() => opened.TrySetResult();

    public async Task<string> StayAsync()
    {
        var now = Interlocked.Increment(ref inside);
        for (var seen = Most; now > seen && Interlocked.CompareExchange(ref most, now, seen) != seen; seen = Most)
        {
        }

        await opened.Task;
        Interlocked.Decrement(ref inside);
        return "ok";
    }
}
