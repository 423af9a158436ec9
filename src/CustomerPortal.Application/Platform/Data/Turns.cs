namespace CustomerPortal.Platform.Data;

/// <summary>
/// Lets work on the same thing happen one after another inside this process, which saves most conflicts. Correctness never rests on it:
/// other processes do not see it, and the version of the row decides.
/// </summary>
public sealed class Turns : IDisposable
{
    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Waits for the turn; disposing the result ends it.</summary>
    public async Task<IDisposable> WaitAsync(Guid thing, CancellationToken ct)
    {
        var lane = lanes[(uint)thing.GetHashCode() % lanes.Length];
        await lane.WaitAsync(ct);
        return new Turn(lane);
    }

    /// <inheritdoc />
    public void Dispose() => Array.ForEach(lanes, lane => lane.Dispose());

    private sealed class Turn(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
