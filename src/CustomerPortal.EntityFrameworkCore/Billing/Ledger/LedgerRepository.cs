using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class LedgerRepository(PortalDbContext db) : ILedgerRepository
{
    /// <inheritdoc />
    public Task<List<LedgerEntry>> ListOpenAsync(Guid customerId, CancellationToken ct) =>
        db.Set<LedgerEntry>().Where(e => e.CustomerId == customerId && e.IsOpen).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<LedgerEntry> GetOfPaymentAsync(Guid paymentId, CancellationToken ct) => EntityNotFoundException.Require(
        await db.Set<LedgerEntry>().FirstOrDefaultAsync(e => e.DocumentId == paymentId && e.Kind == LedgerEntryKind.Payment, ct), paymentId);

    /// <inheritdoc />
    public async Task<List<(LedgerEntry Debit, decimal Amount)>> ListCoveredAsync(Guid creditEntryId, CancellationToken ct)
    {
        var rows = await db.Set<LedgerAllocation>().Where(a => a.CreditEntryId == creditEntryId)
            .Join(db.Set<LedgerEntry>(), a => a.DebitEntryId, e => e.Id, (a, e) => new { Debit = e, a.Amount }).ToListAsync(ct);
        return [.. rows.GroupBy(r => r.Debit, r => r.Amount).Select(g => (g.Key, g.Sum())).Where(pair => pair.Item2 != 0m)];
    }

    /// <inheritdoc />
    public void Add(LedgerEntry entry) => db.Add(entry);

    /// <inheritdoc />
    public void Add(IEnumerable<LedgerAllocation> allocations) => db.AddRange(allocations);
}
