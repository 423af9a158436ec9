using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Auditing;

/// <summary>
/// Gives new entries their place in the tenant's chain. Not in the transaction of the act: whoever holds the chain's end makes all others of
/// the tenant wait. Any number of nodes may try at once; one at a time holds the end.
/// </summary>
internal sealed class AuditSealer(PortalDbContext db)
{
    private const int AtOnce = 500;

    /// <summary>Seals whatever waits in the current tenant.</summary>
    public async Task SealAsync(CancellationToken ct)
    {
        while (await db.Set<AuditEntry>().AnyAsync(e => e.Sequence == null, ct))
        {
            db.ChangeTracker.Clear();
            await db.Database.CreateExecutionStrategy().ExecuteAsync(() => SealSomeAsync(ct));
        }

        db.ChangeTracker.Clear();
    }

    private async Task SealSomeAsync(CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var (length, head) = await HoldEndAsync(ct);
        var entries = await db.Set<AuditEntry>().Where(e => e.Sequence == null).OrderBy(e => e.At).ThenBy(e => e.Id).Take(AtOnce).ToListAsync(ct);
        foreach (var entry in entries)
        {
            head = AuditHash.Of(head, ++length, entry);
            entry.Seal(length, head);
        }

        await db.SaveChangesAsync(ct);
        await db.Set<AuditChain>().ExecuteUpdateAsync(set => set.SetProperty(c => c.Length, length).SetProperty(c => c.Head, head), ct);
        await transaction.CommitAsync(ct);
    }

    private async Task<(long Length, string Head)> HoldEndAsync(CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO "PlatformAuditChains" ("TenantId", "Length", "Head") VALUES ({db.TenantId}, 0, {AuditChain.Beginning})
             ON CONFLICT ("TenantId") DO NOTHING
             """,
            ct);

        // Raw SQL is not filtered: the tenant stands in the statement (and in row-level security on PostgreSQL).
        var ends = await db.Database.SqlQuery<ChainEnd>(
            $"""UPDATE "PlatformAuditChains" SET "Length" = "Length" WHERE "TenantId" = {db.TenantId} RETURNING "Length", "Head" """).ToListAsync(ct);
        return (ends[0].Length, ends[0].Head);
    }

    private sealed record ChainEnd(long Length, string Head);
}
