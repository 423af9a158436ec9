using CustomerPortal.AccountingSync;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class DashboardAppService(
    IDashboardQueries queries, ICurrencyRepository currencies, IPermissionChecker permissions, TenantDays days, TimeProvider clock) : IDashboardAppService
{
    private const int LatestDocuments = 8;
    private const int PaidDays = 30;
    private const int MailDays = 7;

    /// <inheritdoc />
    public async Task<DashboardDto> GetAsync(CancellationToken ct)
    {
        var today = await days.TodayAsync(ct);
        var invoices = await permissions.IsGrantedAsync(BillingPermissions.Invoices.Default, ct);
        var payments = await permissions.IsGrantedAsync(BillingPermissions.Payments.Default, ct);
        return new DashboardDto
        {
            Today = today,
            Customers = await permissions.IsGrantedAsync(CustomersPermissions.View, ct) ? await queries.GetCustomersAsync(ct) : null,
            Receivables = invoices ? await ReceivablesAsync(today, ct) : null,
            PaidLast30Days = payments ? await PaidAsync(today, ct) : null,
            LatestDocuments = invoices || payments ? await queries.ListLatestAsync(invoices, payments, LatestDocuments, ct) : null,
            Drafts = invoices ? await queries.CountDraftsAsync(ct) : null,
            MailProblems = await permissions.IsGrantedAsync(MessagingPermissions.Mails.Default, ct) ? await queries.GetMailProblemsAsync(clock.GetUtcNow().AddDays(-MailDays), ct) : null,
            SyncProblems = await permissions.IsGrantedAsync(AccountingSyncPermissions.View, ct) ? await queries.GetSyncProblemsAsync(ct) : null,
        };
    }

    private async Task<IReadOnlyList<Money>> PaidAsync(DateOnly today, CancellationToken ct)
    {
        var rates = await currencies.ListLatestRatesAsync(today, ct);
        return [.. (await queries.ListPaidSinceAsync(today.AddDays(-PaidDays), ct)).OrderByDescending(money => WorthOf(money, rates))];
    }

    private async Task<IReadOnlyList<DashboardReceivableDto>> ReceivablesAsync(DateOnly today, CancellationToken ct)
    {
        var rows = await queries.ListOpenAsync(ct);
        var debtors = await queries.CountDebtorsAsync(ct);
        var rates = await currencies.ListLatestRatesAsync(today, ct);
        return [.. rows.GroupBy(row => row.Currency)
            .Select(group => ReceivableOf(group.Key, [.. group], today, debtors.GetValueOrDefault(group.Key)))
            .OrderByDescending(row => WorthOf(row.Open, rates))];
    }

    /// <summary>What counts most comes first. The currency of the books has no rate of its own: one unit is one.</summary>
    private static decimal WorthOf(Money money, Dictionary<Currency, ExchangeRate> rates) =>
        money.Amount * (rates.GetValueOrDefault(money.Currency)?.Rate ?? 1m);

    private static DashboardReceivableDto ReceivableOf(Currency currency, List<OpenItemRow> rows, DateOnly today, int customers)
    {
        var debits = rows.Where(row => row.Open > 0m).ToList();
        return new DashboardReceivableDto(
            new Money(debits.Sum(row => row.Open), currency),
            new Money(debits.Where(row => row.DueOn < today).Sum(row => row.Open), currency),
            Aging.Of(rows.Select(row => (row.DueOn, row.Open)), today, currency),
            customers);
    }
}
