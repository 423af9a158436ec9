using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class UnitOfWork(
    PortalDbContext db,
    SaveStamps stamps,
    OutboxWriter outbox,
    INumberCounters counters,
    IOutboxSignal signal) : IUnitOfWork
{
    /// <inheritdoc />
    public async Task SaveAsync(CancellationToken ct)
    {
        var deliveries = Prepare();
        await WriteAsync(ct);
        Wake(deliveries);
    }

    /// <inheritdoc />
    public async Task SaveNumberedAsync(SeriesKey series, Action<string> apply, CancellationToken ct)
    {
        var deliveries = 0;
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            apply(await counters.TakeAsync(series, ct));
            deliveries = Prepare();
            await WriteAsync(ct);
            await transaction.CommitAsync(ct);
        });
        Wake(deliveries);
    }

    private int Prepare()
    {
        stamps.Apply(db.ChangeTracker);
        return outbox.Write(db);
    }

    private async Task WriteAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new ConcurrencyException(e);
        }
    }

    private void Wake(int deliveries)
    {
        if (deliveries > 0)
        {
            signal.Wake();
        }
    }
}
