using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <summary>The one join of invoices, ledger and mails that every list of invoices reads.</summary>
internal static class InvoiceRowQueries
{
    public static readonly SortFields<InvoiceListRow> Sorts = new SortFields<InvoiceListRow>("createdAt", r => r.CreatedAt, r => r.Id)
        .Add("number", r => r.Number)
        .Add("date", r => r.Date)
        .Add("dueOn", r => r.DueOn)
        .Add("customerName", r => r.CustomerName)
        .Add("total", r => r.Total)
        .Add("open", r => r.Open);

    public static IQueryable<InvoiceListRow> Rows(PortalDbContext db) =>
        from invoice in db.Set<Invoice>().AsNoTracking()
        join entry in db.Set<LedgerEntry>().Where(e => e.Kind == LedgerEntryKind.Invoice) on invoice.Id equals entry.DocumentId into entries
        from entry in entries.DefaultIfEmpty()
        select new InvoiceListRow
        {
            Id = invoice.Id,
            Number = invoice.Number,
            CustomerId = invoice.CustomerId,
            CustomerName = invoice.CustomerName,
            CustomerNumber = invoice.CustomerNumber,
            Date = invoice.Date,
            DueOn = invoice.DueOn,
            Reference = invoice.Reference,
            Currency = invoice.Currency,
            Total = invoice.TotalAmount,
            Open = entry == null ? null : entry.OpenAmount,
            IsSent = db.Set<InvoiceDelivery>().Any(d => d.InvoiceId == invoice.Id && d.State == DeliveryState.Sent),
            Delivery = db.Set<InvoiceDelivery>().Where(d => d.InvoiceId == invoice.Id)
                .OrderByDescending(d => d.RequestedAt).Select(d => (DeliveryState?)d.State).FirstOrDefault(),
            PaidOn = entry != null && !entry.IsOpen
                ? db.Set<LedgerAllocation>().Where(a => a.DebitEntryId == entry.Id).Max(a => (DateOnly?)a.Date)
                : null,
            CreatedAt = invoice.CreatedAt,
        };

    public static IQueryable<InvoiceListRow> InState(this IQueryable<InvoiceListRow> rows, InvoiceFilterState? state, DateOnly today) => state switch
    {
        null => rows,
        InvoiceFilterState.Draft => rows.Where(r => r.Open == null),
        InvoiceFilterState.Issued => rows.Where(r => r.Open == r.Total && r.Total != 0m && !r.IsSent),
        InvoiceFilterState.Sent => rows.Where(r => r.Open == r.Total && r.Total != 0m && r.IsSent),
        InvoiceFilterState.PartlyPaid => rows.Where(r => r.Open != 0m && r.Open != r.Total),
        InvoiceFilterState.Paid => rows.Where(r => r.Open == 0m),
        InvoiceFilterState.Open => rows.Where(r => r.Open != 0m),
        InvoiceFilterState.Overdue => rows.Where(r => r.Open != 0m && r.DueOn < today),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
