using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Makes the parts of a statement from ledger rows; pure, so that page, PDF and tests cannot differ.</summary>
public static class StatementBuilder
{
    /// <param name="rows">Entries up to the last day, in order of time.</param>
    /// <param name="covered">What was allocated by then, per entry, without sign.</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="to">Last day of the period.</param>
    /// <param name="standard">The customer's currency: shown even when nothing happened.</param>
    public static IReadOnlyList<StatementCurrencyDto> Build(
        IReadOnlyList<LedgerRow> rows, IReadOnlyDictionary<Guid, decimal> covered, DateOnly from, DateOnly to, Currency standard)
    {
        var currencies = rows.Select(row => row.Currency).Append(standard).Distinct().Order();
        return [.. currencies.Select(currency => BuildOne([.. rows.Where(row => row.Currency == currency)], covered, from, to, currency))];
    }

    private static StatementCurrencyDto BuildOne(
        List<LedgerRow> rows, IReadOnlyDictionary<Guid, decimal> covered, DateOnly from, DateOnly to, Currency currency)
    {
        var opening = rows.Where(row => row.Date < from).Sum(row => row.Amount);
        var balance = opening;
        var lines = rows.Where(row => row.Date >= from).Select(row => LineOf(row, balance += row.Amount)).ToList();
        return new StatementCurrencyDto
        {
            Currency = currency.Code,
            Opening = new Money(opening, currency),
            Debit = new Money(lines.Sum(line => line.Debit.Amount), currency),
            Credit = new Money(lines.Sum(line => line.Credit.Amount), currency),
            Closing = new Money(balance, currency),
            Lines = lines,
            Aging = Aging.Of(rows.Select(row => (row.DueOn, OpenOf(row, covered))), to, currency),
        };
    }

    private static decimal OpenOf(LedgerRow row, IReadOnlyDictionary<Guid, decimal> covered) =>
        row.Amount - (decimal.Sign(row.Amount) * covered.GetValueOrDefault(row.Id));

    private static StatementLineDto LineOf(LedgerRow row, decimal balance) => new()
    {
        Date = row.Date,
        Kind = row.Kind,
        DocumentId = row.DocumentId,
        DocumentNumber = row.DocumentNumber,
        Reference = row.Reference,
        DueOn = row.DueOn,
        Debit = new Money(decimal.Max(row.Amount, 0m), row.Currency),
        Credit = new Money(decimal.Max(-row.Amount, 0m), row.Currency),
        Balance = new Money(balance, row.Currency),
    };
}
