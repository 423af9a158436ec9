using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class LedgerQueries(PortalDbContext db) : ILedgerQueries
{
    /// <inheritdoc />
    public async Task<int> CountTransactionsAsync(Guid customerId, CancellationToken ct) =>
        await db.Set<Invoice>().CountAsync(i => i.CustomerId == customerId, ct)
        + await db.Set<LedgerEntry>().CountAsync(e => e.CustomerId == customerId && e.Kind != LedgerEntryKind.Invoice, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<OpenItemRow>> ListOpenAsync(Guid customerId, CancellationToken ct) =>
        await db.Set<LedgerEntry>().Where(e => e.CustomerId == customerId && e.IsOpen)
            .Select(e => new OpenItemRow(e.Currency, e.DueOn, e.OpenAmount)).ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<LedgerRow>> ListAsync(Guid customerId, DateOnly to, DateOnly asOf, CancellationToken ct) =>
        await db.Set<LedgerEntry>().Where(e => e.CustomerId == customerId && e.Date <= to && e.BookedOn <= asOf)
            .OrderBy(e => e.Date).ThenBy(e => e.Id)
            .Select(e => new LedgerRow(
                e.Id, e.Kind, e.DocumentId, e.DocumentNumber, e.Reference, e.Date, e.DueOn, e.Currency, e.StandardAmount))
            .ToListAsync(ct);

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, decimal>> ListCoveredAsync(Guid customerId, DateOnly to, DateOnly asOf, CancellationToken ct)
    {
        var rows = await db.Set<LedgerAllocation>().Where(a => a.CustomerId == customerId && a.Date <= to && a.BookedOn <= asOf)
            .Select(a => new { a.CreditEntryId, a.DebitEntryId, a.Amount }).ToListAsync(ct);
        return rows.SelectMany(r => new[] { (Entry: r.CreditEntryId, r.Amount), (Entry: r.DebitEntryId, r.Amount) })
            .GroupBy(r => r.Entry, r => r.Amount).ToDictionary(g => g.Key, g => g.Sum());
    }
}
