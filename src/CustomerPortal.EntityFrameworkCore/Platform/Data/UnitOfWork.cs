using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Idempotency;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class UnitOfWork(
    PortalDbContext db,
    SaveStamps stamps,
    IEnumerable<ISaveStep> steps,
    UsageLimits limits,
    OutboxWriter outbox,
    AuditWriter audit,
    INumberCounters counters,
    Delivery delivery,
    RunningClaim claim,
    DatabaseFaults faults) : IUnitOfWork
{
    /// <inheritdoc />
    public async Task SaveAsync(CancellationToken ct)
    {
        var deliveries = await PrepareAsync(ct);
        await delivery.JoinAsync(ct);
        await WriteWithinLimitsAsync(ct);
        claim.Committed(db);
        delivery.Written(deliveries);
    }

    /// <inheritdoc />
    public Task SaveNumberedAsync(SeriesKey series, Action<string> apply, CancellationToken ct) =>
        SaveNumberedAsync([new Numbering(series, apply)], ct);

    /// <inheritdoc />
    public async Task SaveNumberedAsync(IReadOnlyList<Numbering> numberings, CancellationToken ct)
    {
        if (delivery.IsRunning)
        {
            await delivery.JoinAsync(ct);
            await WriteNumberedAsync(numberings, ct);
            return;
        }

        var deliveries = 0;
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            deliveries = await WriteNumberedAsync(numberings, ct);
            await transaction.CommitAsync(ct);
        });
        claim.Committed(db);
        delivery.Written(deliveries);
    }

    private async Task WriteWithinLimitsAsync(CancellationToken ct)
    {
        var growths = await limits.FindAsync(ct);
        if (growths.Count == 0)
        {
            await WriteAsync(ct);
            return;
        }

        if (db.Database.CurrentTransaction is not null)
        {
            await limits.EnforceAsync(growths, ct);
            await WriteAsync(ct);
            return;
        }

        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await limits.EnforceAsync(growths, ct);
            await WriteAsync(ct);
            await transaction.CommitAsync(ct);
        });
    }

    private async Task<int> WriteNumberedAsync(IReadOnlyList<Numbering> numberings, CancellationToken ct)
    {
        var numbers = await counters.TakeAsync([.. numberings.Select(numbering => numbering.Series)], ct);
        foreach (var (numbering, number) in numberings.Zip(numbers))
        {
            numbering.Apply(number);
        }

        var deliveries = await PrepareAsync(ct);
        await WriteWithinLimitsAsync(ct);
        return deliveries;
    }

    private async Task<int> PrepareAsync(CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();

        // The steps say what they change; looking through everything at each of their questions would cost more than the save.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            stamps.Apply(db.ChangeTracker);
            foreach (var step in steps)
            {
                await step.BeforeSaveAsync(db, ct);
            }

            var deliveries = outbox.Write(db);
            audit.Write(db);
            return deliveries;
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task WriteAsync(CancellationToken ct)
    {
        claim.Join(db);
        try
        {
            await db.SaveChangesAsync(ct);
            audit.Written(db.TenantId);
        }
        catch (DbUpdateConcurrencyException e) when (e.Entries.Any(entry => entry.Entity is IdempotencyKey))
        {
            // Another request holds the key by now; this one came too late to save.
            throw new BusinessException(IdempotencyErrorCodes.InFlight);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new ConcurrencyException(e);
        }
        catch (DbUpdateException e) when (faults.IsDuplicate(e))
        {
            // Checked before the save by the use case; here two saves crossed.
            throw GuardedIndexes.FindBrokenRule(e, faults) is { } rule ? new DuplicateException(rule, e) : new ConcurrencyException(e);
        }
    }
}
