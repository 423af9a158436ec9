using CustomerPortal.Billing;
using CustomerPortal.Documents;
using CustomerPortal.Kernel;

namespace CustomerPortal.TestBase;

/// <summary>Facts of statements as Billing hands them to the printer.</summary>
public static class SampleStatements
{
    /// <summary>Euros with three entries, Kuwaiti dinars (three decimals) with one.</summary>
    public static StatementContent TwoCurrencies() => new()
    {
        SourceId = Guid.Parse("018f0000-0000-7000-8000-000000020418"),
        Language = "nl",
        CreatedAt = new DateTimeOffset(2025, 11, 30, 0, 0, 0, TimeSpan.Zero),
        Brand = new DocumentBrand("Noordzee Instruments", "#0b5d66"),
        Issuer = SampleInvoices.Issuer,
        Recipient = SampleInvoices.Recipient,
        Statement = new StatementDto
        {
            CustomerId = Guid.Parse("018f0000-0000-7000-8000-000000020418"),
            CustomerName = SampleInvoices.Recipient.Name,
            CustomerNumber = "20418",
            From = new DateOnly(2025, 1, 1),
            To = new DateOnly(2025, 11, 30),
            AsOf = new DateOnly(2025, 11, 30),
            Currencies = [Part("EUR", 1200m, 363m, 500m, 1063m), Part("KWD", 0m, 12.345m, 0m, 12.345m)],
        },
    };

    private static StatementCurrencyDto Part(string code, decimal opening, decimal invoiced, decimal paid, decimal closing)
    {
        var currency = Currency.Get(code);
        var zero = Money.Zero(currency);
        var lines = new List<StatementLineDto>
        {
            Line(LedgerEntryKind.Invoice, new DateOnly(2025, 3, 5), "INV-2025-0101", new Money(invoiced, currency), zero, new Money(opening + invoiced, currency)),
        };
        if (paid > 0m)
        {
            lines.Add(Line(LedgerEntryKind.Payment, new DateOnly(2025, 4, 1), "PAY-2025-0044", zero, new Money(paid, currency), new Money(closing, currency)));
        }

        return new StatementCurrencyDto
        {
            Currency = code,
            Opening = new Money(opening, currency),
            Debit = new Money(invoiced, currency),
            Credit = new Money(paid, currency),
            Closing = new Money(closing, currency),
            Lines = lines,
            Aging = new AgingDto(zero, zero, zero, zero, zero, new Money(closing, currency), zero),
        };
    }

    private static StatementLineDto Line(LedgerEntryKind kind, DateOnly date, string number, Money debit, Money credit, Money balance) => new()
    {
        Date = date,
        Kind = kind,
        DocumentId = Guid.Empty,
        DocumentNumber = number,
        Reference = kind == LedgerEntryKind.Invoice ? "PO-7716" : null,
        DueOn = kind == LedgerEntryKind.Invoice ? date.AddDays(30) : null,
        Debit = debit,
        Credit = credit,
        Balance = balance,
    };
}
