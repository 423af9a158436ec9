using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class PaymentQueries(PortalDbContext db) : IPaymentQueries
{
    private static readonly SortFields<PaymentRow> Sorts = new SortFields<PaymentRow>("number", r => r.Number, r => r.Id)
        .Add("date", r => r.Date)
        .Add("customerName", r => r.CustomerName)
        .Add("amount", r => r.Amount);

    /// <inheritdoc />
    public async Task<PagedResult<PaymentListItemDto>> ListAsync(PaymentListRequest request, CancellationToken ct)
    {
        var rows = Rows().Containing(request.Filter, r => r.Number, r => r.Reference, r => r.CustomerName);
        rows = request.State is { } state ? rows.Where(r => r.State == state) : rows;
        rows = request.CustomerId is { } customerId ? rows.Where(r => r.CustomerId == customerId) : rows;
        rows = request.From is { } from ? rows.Where(r => r.Date >= from) : rows;
        rows = request.To is { } to ? rows.Where(r => r.Date <= to) : rows;
        var page = await rows.PageAsync(request.Sorting is null ? request with { Sorting = "number desc" } : request, Sorts, ct);
        return page.Map(row => row.ToDto());
    }

    /// <inheritdoc />
    public async Task<PaymentDto?> FindAsync(Guid id, CancellationToken ct)
    {
        var payment = await db.Set<Payment>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct);
        if (payment is null)
        {
            return null;
        }

        var entry = await db.Set<LedgerEntry>().AsNoTracking().FirstAsync(e => e.DocumentId == id && e.Kind == LedgerEntryKind.Payment, ct);
        return new PaymentDto
        {
            Id = id,
            Version = payment.Version,
            Number = payment.Number,
            State = payment.State,
            CustomerId = payment.CustomerId,
            CustomerName = payment.CustomerName,
            Date = payment.Date,
            Reference = payment.Reference,
            Amount = payment.Amount,
            Unallocated = -entry.Open,
            Ledger = new LedgerAmountsDto(entry.Standard, entry.Base, entry.Original, entry.BaseRate),
            Allocations = await ListAllocationsAsync(entry, ct),
            VoidedOn = payment.VoidedOn,
            VoidReason = payment.VoidReason,
            CreatedAt = payment.CreatedAt,
        };
    }

    private async Task<List<PaymentAllocationDto>> ListAllocationsAsync(LedgerEntry payment, CancellationToken ct)
    {
        var rows = await db.Set<LedgerAllocation>().AsNoTracking().Where(a => a.CreditEntryId == payment.Id)
            .Join(db.Set<LedgerEntry>().Where(e => e.Kind == LedgerEntryKind.Invoice), a => a.DebitEntryId, e => e.Id, (a, e) => new { e.DocumentId, e.DocumentNumber, e.Date, a.Amount })
            .ToListAsync(ct);
        return [.. rows.GroupBy(r => (r.DocumentId, r.DocumentNumber, r.Date), r => r.Amount)
            .Select(g => new PaymentAllocationDto(g.Key.DocumentId, g.Key.DocumentNumber, g.Key.Date, new Money(g.Sum(), payment.Currency)))
            .Where(a => !a.Amount.IsZero)
            .OrderBy(a => a.InvoiceDate).ThenBy(a => a.InvoiceNumber, StringComparer.Ordinal)];
    }

    private IQueryable<PaymentRow> Rows() =>
        from payment in db.Set<Payment>().AsNoTracking()
        join entry in db.Set<LedgerEntry>().Where(e => e.Kind == LedgerEntryKind.Payment) on payment.Id equals entry.DocumentId
        select new PaymentRow
        {
            Id = payment.Id,
            Number = payment.Number,
            State = payment.State,
            CustomerId = payment.CustomerId,
            CustomerName = payment.CustomerName,
            Date = payment.Date,
            Reference = payment.Reference,
            Currency = payment.Currency,
            Amount = payment.PaidAmount,
            Open = entry.OpenAmount,
        };

    private sealed class PaymentRow
    {
        public required Guid Id { get; init; }

        public required string Number { get; init; }

        public required PaymentState State { get; init; }

        public required Guid CustomerId { get; init; }

        public required string CustomerName { get; init; }

        public required DateOnly Date { get; init; }

        public required string? Reference { get; init; }

        public required Currency Currency { get; init; }

        public required decimal Amount { get; init; }

        public required decimal Open { get; init; }

        public PaymentListItemDto ToDto() => new()
        {
            Id = Id,
            Number = Number,
            State = State,
            CustomerId = CustomerId,
            CustomerName = CustomerName,
            Date = Date,
            Reference = Reference,
            Amount = new Money(Amount, Currency),
            Unallocated = new Money(-Open, Currency),
        };
    }
}
