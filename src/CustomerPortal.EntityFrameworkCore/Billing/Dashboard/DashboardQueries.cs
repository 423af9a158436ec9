using CustomerPortal.AccountingSync;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class DashboardQueries(PortalDbContext db) : IDashboardQueries
{
    private const int Newest = 5;

    /// <inheritdoc />
    public async Task<DashboardCustomersDto> GetCustomersAsync(CancellationToken ct)
    {
        var counts = await db.Set<Customer>().GroupBy(c => c.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var newest = await db.Set<Customer>().OrderByDescending(c => c.CreatedAt).ThenBy(c => c.Id).Take(Newest)
            .Select(c => new DashboardNewCustomerDto(c.Id, c.General.Name, c.Code, c.State == CustomerState.Active, c.CreatedAt)).ToListAsync(ct);
        return new DashboardCustomersDto(counts.Sum(c => c.Count), counts.Where(c => c.Key == CustomerState.Active).Sum(c => c.Count), newest);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<OpenItemRow>> ListOpenAsync(CancellationToken ct)
    {
        // Days and currencies are few, open entries may be a hundred thousand. Credits stay apart: they have no due date.
        var rows = await db.Set<LedgerEntry>().Where(e => e.IsOpen)
            .GroupBy(e => new { e.Currency, e.DueOn, IsCredit = e.Kind == LedgerEntryKind.Payment })
            .Select(g => new { g.Key.Currency, g.Key.DueOn, Open = g.Sum(e => e.OpenAmount) }).ToListAsync(ct);
        return [.. rows.Select(r => new OpenItemRow(r.Currency, r.DueOn, r.Open))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Currency, int>> CountDebtorsAsync(CancellationToken ct) =>
        await db.Set<LedgerEntry>().Where(e => e.IsOpen && e.Kind == LedgerEntryKind.Invoice)
            .GroupBy(e => e.Currency).Select(g => new { g.Key, Count = g.Select(e => e.CustomerId).Distinct().Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Money>> ListPaidSinceAsync(DateOnly day, CancellationToken ct)
    {
        var sums = await db.Set<Payment>().Where(p => p.Date >= day && p.State == PaymentState.Booked)
            .GroupBy(p => p.Currency).Select(g => new { g.Key, Sum = g.Sum(p => p.PaidAmount) }).ToListAsync(ct);
        return [.. sums.Select(s => new Money(s.Sum, s.Key)).OrderBy(m => m.Currency)];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<DashboardDocumentDto>> ListLatestAsync(bool withInvoices, bool withPayments, int count, CancellationToken ct)
    {
        var invoices = withInvoices ? await LatestInvoicesAsync(count, ct) : [];
        var payments = withPayments ? await LatestPaymentsAsync(count, ct) : [];
        return [.. invoices.Concat(payments).OrderByDescending(d => d.At).Take(count).Select(d => d.Document)];
    }

    /// <inheritdoc />
    public Task<int> CountDraftsAsync(CancellationToken ct) => db.Set<Invoice>().CountAsync(i => i.Number == null, ct);

    /// <inheritdoc />
    public async Task<DashboardProblemsDto> GetSyncProblemsAsync(CancellationToken ct)
    {
        var problems = db.Set<CustomerSync>().Where(s => s.State == CustomerSyncState.Blocked || s.State == CustomerSyncState.Failed);
        var latest = await problems.Join(db.Set<Customer>(), s => s.CustomerId, c => c.Id, (s, c) => new { c.Id, c.General.Name, s.ProblemCode, s.ProblemSince })
            .OrderByDescending(r => r.ProblemSince).ThenBy(r => r.Id).Take(Newest).ToListAsync(ct);
        return new DashboardProblemsDto(
            await problems.CountAsync(ct),
            [.. latest.Select(r => new DashboardProblemDto(r.Id, r.Name, r.ProblemCode, r.ProblemSince ?? default))]);
    }

    /// <inheritdoc />
    public async Task<DashboardProblemsDto> GetMailProblemsAsync(DateTimeOffset since, CancellationToken ct)
    {
        // What a person holds up waits however long ago it was; the rest is news for a while, unless a person switched it off or sent it again.
        var mails = db.Set<MailMessage>();
        var failed = mails.Where(m => m.State == MailState.Held
            || ((m.State == MailState.Failed || m.State == MailState.Bounced) && m.SettledAt >= since && m.Reason != MailReason.SwitchedOff
                && !mails.Any(again => again.ToKey == m.ToKey && again.State == MailState.Sent && again.CopyOf == (m.CopyOf ?? m.Id) && again.CreatedAt > m.CreatedAt)));
        var latest = await failed.OrderByDescending(m => m.ChangedAt).ThenBy(m => m.Id).Take(Newest)
            .Select(m => new { m.Id, m.To, SettledAt = m.SettledAt ?? m.ChangedAt }).ToListAsync(ct);
        return new DashboardProblemsDto(
            await failed.CountAsync(ct),
            [.. latest.Select(m => new DashboardProblemDto(m.Id, m.To.Value, null, m.SettledAt))]);
    }

    private async Task<List<(DateOnly At, DashboardDocumentDto Document)>> LatestInvoicesAsync(int count, CancellationToken ct)
    {
        var rows = await InvoiceRowQueries.Rows(db).Where(r => r.Number != null).OrderByDescending(r => r.Date).ThenByDescending(r => r.Number)
            .Take(count).ToListAsync(ct);
        return [.. rows.Select(r => (r.Date!.Value, new DashboardDocumentDto(
            LedgerEntryKind.Invoice, r.Id, r.Number!, r.CustomerName, r.Date!.Value, new Money(r.Total, r.Currency), InvoiceStates.Of(r.Total, r.Open, r.IsSent), r.Delivery)))];
    }

    private async Task<List<(DateOnly At, DashboardDocumentDto Document)>> LatestPaymentsAsync(int count, CancellationToken ct)
    {
        var rows = await db.Set<Payment>().AsNoTracking().OrderByDescending(p => p.Date).ThenByDescending(p => p.Number).Take(count).ToListAsync(ct);
        return [.. rows.Select(p => (p.Date, new DashboardDocumentDto(
            LedgerEntryKind.Payment, p.Id, p.Number, p.CustomerName, p.Date, p.Amount, null, null)))];
    }
}
