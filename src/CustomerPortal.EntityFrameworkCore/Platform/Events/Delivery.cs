using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerPortal.Platform.Events;

/// <summary>The delivery of this scope; idle in requests. The save joins it, so that the handler's rows and the mark are one transaction.</summary>
internal sealed class Delivery(PortalDbContext db, IOutboxSignal signal, IEnumerable<ICommitStep> steps) : IDelivery, IAsyncDisposable
{
    private LeasedMessage? message;
    private IDbContextTransaction? transaction;
    private DateTimeOffset? again;

    /// <summary>Whether a handler runs in this scope.</summary>
    public bool IsRunning => message is not null;

    /// <summary>Makes this scope the delivery of a message.</summary>
    public void Begin(LeasedMessage leased) => message = leased;

    /// <summary>Opens the transaction of the delivery at its first save.</summary>
    public async Task JoinAsync(CancellationToken ct)
    {
        if (IsRunning)
        {
            transaction ??= await db.Database.BeginTransactionAsync(ct);
        }
    }

    /// <summary>Takes note of a save: does what follows a commit, and wakes the workers for deliveries that it wrote; inside a delivery when that is committed.</summary>
    public void Written(int deliveries)
    {
        if (IsRunning)
        {
            return;
        }

        Committed();
        if (deliveries > 0)
        {
            signal.Wake();
        }
    }

    /// <inheritdoc />
    public async Task CommitStepAsync(CancellationToken ct)
    {
        if (transaction is null)
        {
            return;
        }

        var held = Held();
        Require(await held.ExecuteUpdateAsync(set => set.SetProperty(m => m.LeaseId, m => m.LeaseId), ct));
        await CommitAsync(ct);
    }

    /// <inheritdoc />
    public void TryAgainAt(DateTimeOffset moment) => again = moment;

    /// <summary>Marks the delivery done (or due again) and commits it with what the handler saved.</summary>
    /// <exception cref="LeaseLostException">Another worker has taken over; nothing was written.</exception>
    public async Task CompleteAsync(DateTimeOffset now, CancellationToken ct)
    {
        await JoinAsync(ct);
        var held = Held();
        var state = again is null ? OutboxState.Done : OutboxState.Pending;
        var due = again ?? now;
        Require(await held.ExecuteUpdateAsync(
            set => set
                .SetProperty(m => m.State, state)
                .SetProperty(m => m.DueAt, due)
                .SetProperty(m => m.LeaseId, (Guid?)null)
                .SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null)
                .SetProperty(m => m.Attempts, m => state == OutboxState.Done ? m.Attempts : 0),
            ct));
        await CommitAsync(ct);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }
    }

    private IQueryable<OutboxMessage> Held()
    {
        var (id, lease) = (message!.Id, message.LeaseId);
        return db.Set<OutboxMessage>().Where(m => m.Id == id && m.LeaseId == lease && m.State == OutboxState.Pending);
    }

    private void Require(int rows)
    {
        if (rows != 1)
        {
            throw new LeaseLostException(message!.Id);
        }
    }

    private async Task CommitAsync(CancellationToken ct)
    {
        await transaction!.CommitAsync(ct);
        await transaction.DisposeAsync();
        transaction = null;
        Committed();
        signal.Wake();
    }

    private void Committed()
    {
        foreach (var step in steps)
        {
            step.Committed();
        }
    }
}
