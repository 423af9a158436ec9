using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class UnitOfWork(
    PortalDbContext db,
    SaveStamps stamps,
    IEnumerable<ISaveStep> steps,
    OutboxWriter outbox,
    INumberCounters counters,
    Delivery delivery,
    IDatabaseFaults faults) : IUnitOfWork
{
    /// <inheritdoc />
    public async Task SaveAsync(CancellationToken ct)
    {
        var deliveries = await PrepareAsync(ct);
        await delivery.JoinAsync(ct);
        await WriteAsync(ct);
        delivery.Written(deliveries);
    }

    /// <inheritdoc />
    public async Task SaveNumberedAsync(SeriesKey series, Action<string> apply, CancellationToken ct)
    {
        if (delivery.IsRunning)
        {
            await delivery.JoinAsync(ct);
            await WriteNumberedAsync(series, apply, ct);
            return;
        }

        var deliveries = 0;
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            deliveries = await WriteNumberedAsync(series, apply, ct);
            await transaction.CommitAsync(ct);
        });
        delivery.Written(deliveries);
    }

    private async Task<int> WriteNumberedAsync(SeriesKey series, Action<string> apply, CancellationToken ct)
    {
        apply(await counters.TakeAsync(series, ct));
        var deliveries = await PrepareAsync(ct);
        await WriteAsync(ct);
        return deliveries;
    }

    private async Task<int> PrepareAsync(CancellationToken ct)
    {
        stamps.Apply(db.ChangeTracker);
        foreach (var step in steps)
        {
            await step.BeforeSaveAsync(db, ct);
        }

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
        catch (DbUpdateException e) when (faults.IsDuplicate(e))
        {
            // Checked before the save by the use case; here two saves crossed.
            throw new ConcurrencyException(e);
        }
    }
}
