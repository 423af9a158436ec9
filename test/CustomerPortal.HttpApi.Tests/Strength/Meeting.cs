using CustomerPortal.Kernel;

namespace CustomerPortal.Strength;

/// <summary>Lets saves meet: each waits until the others are there too, so that all have passed their checks when the first one writes.</summary>
public sealed class Meeting
{
    private TaskCompletionSource all = new();
    private int missing;

    /// <summary>The next saves wait for each other; later ones do not.</summary>
    public void Call(int saves)
    {
        all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        missing = saves;
    }

    /// <summary>Called by each save.</summary>
    public async Task ComeAsync()
    {
        var left = Interlocked.Decrement(ref missing);
        if (left == 0)
        {
            all.SetResult();
        }
        else if (left > 0)
        {
            await all.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }
}

/// <summary>The real save, after the others have come.</summary>
internal sealed class MeetingUnitOfWork(IUnitOfWork real, Meeting meeting) : IUnitOfWork
{
    public async Task SaveAsync(CancellationToken ct)
    {
        await meeting.ComeAsync();
        await real.SaveAsync(ct);
    }

    public async Task SaveNumberedAsync(SeriesKey series, Action<string> apply, CancellationToken ct)
    {
        await meeting.ComeAsync();
        await real.SaveNumberedAsync(series, apply, ct);
    }

    public async Task SaveNumberedAsync(IReadOnlyList<Numbering> numberings, CancellationToken ct)
    {
        await meeting.ComeAsync();
        await real.SaveNumberedAsync(numberings, ct);
    }
}
