using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class InvoiceQueries(PortalDbContext db) : IInvoiceQueries
{
    private const int OpenLimit = 200;

    /// <inheritdoc />
    public Task<PagedResult<InvoiceListItemDto>> ListAsync(InvoiceListRequest request, DateOnly today, CancellationToken ct) =>
        PageAsync(InvoiceRowQueries.Rows(db), request, today, ct);

    /// <inheritdoc />
    public Task<PagedResult<InvoiceListItemDto>> ListIssuedAsync(InvoiceListRequest request, DateOnly today, CancellationToken ct) =>
        PageAsync(InvoiceRowQueries.Rows(db).Where(r => r.Number != null), request, today, ct);

    /// <inheritdoc />
    public async Task<(Guid? Previous, Guid? Next)> FindNeighboursAsync(Guid customerId, Guid invoiceId, CancellationToken ct)
    {
        var issued = db.Set<Invoice>().Where(i => i.CustomerId == customerId && i.Number != null);
        var at = await issued.Where(i => i.Id == invoiceId).Select(i => new { i.Date, i.IssuedAt }).FirstOrDefaultAsync(ct);
        if (at is null)
        {
            return (null, null);
        }

        var previous = await issued.Where(i => i.Date < at.Date || (i.Date == at.Date && i.IssuedAt < at.IssuedAt))
            .OrderByDescending(i => i.Date).ThenByDescending(i => i.IssuedAt).Select(i => (Guid?)i.Id).FirstOrDefaultAsync(ct);
        var next = await issued.Where(i => i.Date > at.Date || (i.Date == at.Date && i.IssuedAt > at.IssuedAt))
            .OrderBy(i => i.Date).ThenBy(i => i.IssuedAt).Select(i => (Guid?)i.Id).FirstOrDefaultAsync(ct);
        return (previous, next);
    }

    /// <inheritdoc />
    public async Task<InvoiceStanding?> FindStandingAsync(Guid invoiceId, CancellationToken ct)
    {
        var entry = await db.Set<LedgerEntry>().AsNoTracking()
            .FirstOrDefaultAsync(e => e.DocumentId == invoiceId && e.Kind == LedgerEntryKind.Invoice, ct);
        return entry is null
            ? null
            : new InvoiceStanding(
                new LedgerAmountsDto(entry.Standard, entry.Base, entry.Original, entry.BaseRate),
                entry.Open,
                await ListPaymentsAsync(entry, ct),
                await ListDeliveriesAsync(invoiceId, ct));
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<InvoiceListItemDto>> ListOpenAsync(Guid customerId, DateOnly today, CancellationToken ct)
    {
        var rows = await InvoiceRowQueries.Rows(db).InState(InvoiceFilterState.Open, today).Where(r => r.CustomerId == customerId)
            .OrderBy(r => r.Date).ThenBy(r => r.Id).Take(OpenLimit).ToListAsync(ct);
        return [.. rows.Select(row => row.ToDto(today))];
    }

    private static async Task<PagedResult<InvoiceListItemDto>> PageAsync(
        IQueryable<InvoiceListRow> all, InvoiceListRequest request, DateOnly today, CancellationToken ct)
    {
        var rows = all.InState(request.State, today)
            .Containing(request.Filter, r => r.Number, r => r.Reference, r => r.CustomerName, r => r.CustomerNumber);
        rows = request.CustomerId is { } customerId ? rows.Where(r => r.CustomerId == customerId) : rows;
        rows = request.From is { } from ? rows.Where(r => r.Date >= from) : rows;
        rows = request.To is { } to ? rows.Where(r => r.Date <= to) : rows;
        if (request.Currency is { } code)
        {
            var currency = Currency.Get(code);
            rows = rows.Where(r => r.Currency == currency);
        }

        var page = await rows.PageAsync(request.Sorting is null ? request with { Sorting = "createdAt desc" } : request, InvoiceRowQueries.Sorts, ct);
        return page.Map(row => row.ToDto(today));
    }

    private async Task<List<InvoicePaymentDto>> ListPaymentsAsync(LedgerEntry invoice, CancellationToken ct)
    {
        var rows = await db.Set<LedgerAllocation>().AsNoTracking().Where(a => a.DebitEntryId == invoice.Id)
            .Join(db.Set<LedgerEntry>(), a => a.CreditEntryId, e => e.Id, (a, e) => new { e.DocumentId, e.DocumentNumber, e.Date, a.Amount })
            .ToListAsync(ct);

        // A payment that was taken back stands in two rows that add up to nothing.
        return [.. rows.GroupBy(r => (r.DocumentId, r.DocumentNumber, r.Date), r => r.Amount)
            .Select(g => new InvoicePaymentDto(g.Key.DocumentId, g.Key.DocumentNumber, g.Key.Date, new Money(g.Sum(), invoice.Currency)))
            .Where(p => !p.Amount.IsZero)
            .OrderBy(p => p.Date).ThenBy(p => p.Number, StringComparer.Ordinal)];
    }

    private Task<List<InvoiceDeliveryDto>> ListDeliveriesAsync(Guid invoiceId, CancellationToken ct) => db.Set<InvoiceDelivery>().AsNoTracking()
        .Where(d => d.InvoiceId == invoiceId).OrderByDescending(d => d.RequestedAt)
        .Select(d => new InvoiceDeliveryDto(d.Id, d.RequestedAt, d.To.Value, d.State, d.SettledAt, d.MailId)).ToListAsync(ct);
}
