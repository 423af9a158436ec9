using System.Threading.RateLimiting;
using CustomerPortal.Kernel;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Limits;

/// <summary>
/// While several tenants ask, only so many requests of each run at once on a node and its others wait for their turn: a tenant who asks for
/// everything at once delays itself, not its neighbours. A tenant who is alone has the whole node. Expensive requests stand in a queue of their
/// own, of which one at a time meets the ordinary ones, so that a page never stands behind many documents. Nobody waits long: uploads and downloads
/// that somebody holds up on purpose cannot lock their tenant out.
/// </summary>
internal sealed class TenantTurns(IOptions<RateLimitOptions> options, Neighbours neighbours) : IDeliveryTurns, IAsyncDisposable
{
    private const int MaxWaiting = 1000;

    /// <summary>Longer than a delivery computes, shorter than what it waits for outside.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(25);

    private readonly PartitionedRateLimiter<Lane> shared = Limiter(options.Value.RunningPerTenant);
    private readonly PartitionedRateLimiter<Lane> alone = Limiter(options.Value.RunningAlone);

    /// <summary>A turn, to be given back by disposing it.</summary>
    public async ValueTask<Turn> TakeAsync(Guid tenant, bool isExpensive, CancellationToken ct)
    {
        var turns = neighbours.Note(tenant) ? shared : alone;
        var own = await WaitAsync(turns, new Lane(tenant, isExpensive ? Kind.Expensive : Kind.Ordinary), options.Value.TurnPatience, ct);
        try
        {
            return own is { IsAcquired: false }
                ? new Turn(own, null)
                : new Turn(own, await WaitAsync(turns, new Lane(tenant, Kind.Both), isExpensive ? options.Value.TurnPatience : options.Value.TurnPatience / 10, ct));
        }
        catch
        {
            own?.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public async ValueTask<IDisposable?> TakeAsync(Guid tenant, CancellationToken ct) =>
        neighbours.ArePresent && await WaitAsync(shared, new Lane(tenant, Kind.Both), options.Value.TurnPatience, ct) is { IsAcquired: true } turn
            ? new Brief(turn)
            : null;

    public async ValueTask DisposeAsync()
    {
        await shared.DisposeAsync();
        await alone.DisposeAsync();
    }

    /// <summary>Null when the patience ended first.</summary>
    private static async ValueTask<RateLimitLease?> WaitAsync(PartitionedRateLimiter<Lane> turns, Lane lane, TimeSpan patience, CancellationToken ct)
    {
        var free = turns.AttemptAcquire(lane);
        if (free.IsAcquired)
        {
            return free;
        }

        free.Dispose();
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(ct);
        waiting.CancelAfter(patience);
        try
        {
            return await turns.AcquireAsync(lane, 1, waiting.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    private static PartitionedRateLimiter<Lane> Limiter(int running)
    {
        var limit = new ConcurrencyLimiterOptions { PermitLimit = running, QueueLimit = MaxWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst };
        return PartitionedRateLimiter.Create<Lane, Lane>(lane => RateLimitPartition.GetConcurrencyLimiter(lane, _ => limit));
    }

    /// <summary>Gives a turn back once: when it is disposed, or when its moment is over.</summary>
    private sealed class Brief : IDisposable
    {
        private readonly RateLimitLease turn;
        private readonly Timer end;
        private bool given;

        public Brief(RateLimitLease turn)
        {
            this.turn = turn;
            end = new Timer(_ => GiveBack(), null, Moment, Timeout.InfiniteTimeSpan);
        }

        public void Dispose()
        {
            end.Dispose();
            GiveBack();
        }

        // The lease itself would release twice when both come at once.
        private void GiveBack()
        {
            if (Interlocked.Exchange(ref given, true) is false)
            {
                turn.Dispose();
            }
        }
    }

    private enum Kind
    {
        Ordinary,
        Expensive,
        Both,
    }

    private readonly record struct Lane(Guid Tenant, Kind Kind);

    /// <summary>What a request holds while it runs.</summary>
    internal readonly record struct Turn(RateLimitLease? Own, RateLimitLease? Both) : IDisposable
    {
        /// <summary>Too many wait: the request must not run.</summary>
        public bool IsRefused => Own is { IsAcquired: false };

        public void Dispose()
        {
            Both?.Dispose();
            Own?.Dispose();
        }
    }
}
