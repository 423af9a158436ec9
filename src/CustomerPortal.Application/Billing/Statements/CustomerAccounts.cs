using CustomerPortal.Documents;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class CustomerAccounts(
    ILedgerQueries ledger, InvoiceFactsReader facts, TenantDays days, DocumentFrame frame, DocumentTexts texts, IDocumentPrinter printer) : ICustomerAccounts
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<AccountBalanceDto>> GetBalancesAsync(Guid customerId, CancellationToken ct)
    {
        var standard = Currency.Get((await FindAsync(customerId, ct)).Currency);
        var today = await days.TodayAsync(ct);
        var open = await ledger.ListOpenAsync(customerId, ct);
        return [.. open.Select(row => row.Currency).Append(standard).Distinct().Order()
            .Select(currency => BalanceOf([.. open.Where(row => row.Currency == currency)], currency, today))];
    }

    /// <inheritdoc />
    public async Task<StatementDto> GetStatementAsync(Guid customerId, DateOnly from, DateOnly to, DateOnly? asOf, CancellationToken ct)
    {
        if (from > to)
        {
            throw new BusinessException(BillingErrorCodes.PeriodReversed).For("from");
        }

        var customer = await FindAsync(customerId, ct);
        var known = asOf ?? await days.TodayAsync(ct);
        var rows = await ledger.ListAsync(customerId, to, known, ct);
        var covered = await ledger.ListCoveredAsync(customerId, to, known, ct);
        return new StatementDto
        {
            CustomerId = customerId,
            CustomerName = customer.Name,
            CustomerNumber = customer.Number,
            From = from,
            To = to,
            AsOf = known,
            Currencies = StatementBuilder.Build(rows, covered, from, to, Currency.Get(customer.Currency)),
        };
    }

    /// <inheritdoc />
    public async Task<FileContent> PrintStatementAsync(
        Guid customerId, DateOnly from, DateOnly to, DateOnly? asOf, string language, CancellationToken ct) =>
        await PrintStatementAsync(await GetStatementAsync(customerId, from, to, asOf, ct), language, ct);

    /// <inheritdoc />
    public async Task<FileContent> PrintStatementAsync(StatementDto statement, string language, CancellationToken ct)
    {
        var content = new StatementContent
        {
            SourceId = statement.CustomerId,
            Language = language,
            CreatedAt = new DateTimeOffset(statement.AsOf.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            Brand = await frame.BrandAsync(ct),
            FooterText = await texts.StatementFooterAsync(language, ct),
            Issuer = await frame.CompanyAsync(ct),
            Recipient = DocumentFrame.PartyOf(await FindAsync(statement.CustomerId, ct)),
            Statement = statement,
        };
        return await printer.PrintAsync(content, language, ct);
    }

    // A customer in the address of a page is not a field of an input: missing is 404.
    private async Task<Customers.CustomerForDocuments> FindAsync(Guid customerId, CancellationToken ct) =>
        EntityNotFoundException.Require(await facts.FindCustomerAsync(customerId, ct), customerId);

    private static AccountBalanceDto BalanceOf(List<OpenItemRow> rows, Currency currency, DateOnly today) => new(
        new Money(rows.Sum(row => row.Open), currency),
        new Money(rows.Where(row => row.Open > 0m).Sum(row => row.Open), currency),
        new Money(rows.Where(row => row.Open > 0m && row.DueOn < today).Sum(row => row.Open), currency),
        new Money(-rows.Where(row => row.Open < 0m).Sum(row => row.Open), currency));
}
