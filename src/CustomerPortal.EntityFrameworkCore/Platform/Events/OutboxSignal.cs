using System.Threading.Channels;

namespace CustomerPortal.Platform.Events;

/// <inheritdoc />
internal sealed class OutboxSignal(TimeProvider clock) : IOutboxSignal
{
    private readonly Channel<bool> channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc />
    public void Wake() => channel.Writer.TryWrite(true);

    /// <inheritdoc />
    public async Task WaitAsync(TimeSpan limit, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            await channel.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // The limit is the normal end of a quiet wait.
        }
    }
}
