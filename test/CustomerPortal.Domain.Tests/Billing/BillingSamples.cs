using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Things that the rules of Billing are tried on.</summary>
internal static class BillingSamples
{
    public static readonly DateOnly Today = new(2026, 1, 14);
    public static readonly DateTimeOffset Now = new(2026, 1, 14, 9, 30, 0, TimeSpan.Zero);
    public static readonly TaxCode Vat21 = new("NL21", TaxCategory.Standard, Percentage.OfPercent(21m), Text("VAT"), null);
    public static readonly TaxCode Untaxed = new("OUTSIDE", TaxCategory.OutsideScope, Percentage.Zero, Text("No VAT"), null);

    public static LocalizedText Text(string english) => LocalizedText.Of(LanguageTag.Parse("en"), english);

    public static Currency Eur => Currency.Get("EUR");

    public static OwnCompany Company(string currency = "EUR")
    {
        var company = new OwnCompany("Acme", Currency.Get(currency));
        company.Change(new OwnCompanyDetails { Name = "Acme", Address = Address("Parkkade 18") });
        return company;
    }

    public static DocumentAddress Address(string line) => new([line], "3016 DA", "Rotterdam", null, "NL");

    public static PaymentTerm Term(int days = 30) => new(days, Text($"{days} days"), days, TermStart.InvoiceDate);

    public static InvoiceContent Content(Currency currency, params InvoiceLineContent[] lines) => new()
    {
        CustomerId = new Guid("0192c0de-0000-7000-8000-000000000001"),
        CustomerName = "Hartmann",
        CustomerNumber = "20130",
        Currency = currency,
        Lines = lines,
    };

    public static InvoiceLineContent Line(decimal quantity, decimal price, TaxCode? taxCode = null) =>
        new("Work", quantity, "h", price, Percentage.Zero, taxCode ?? Vat21);

    public static InvoiceFacts Facts(OwnCompany company, Currency currency, DateOnly? today = null) => new()
    {
        Today = today ?? Today,
        Company = company,
        Buyer = new DocumentParty { Name = "Hartmann", Number = "20130", Address = Address("Am Sandtorkai 41") },
        IsCustomerActive = true,
        CustomerCurrency = currency,
        LanguageChain = LanguageChain.Of([new LanguageLink(LanguageSource.Customer, "Hartmann", "de")], ["de"]),
        PaymentTerm = Term(),
        TaxCodes = new[] { Vat21, Untaxed }.ToDictionary(code => code.Id),
        BaseRate = 1m,
    };

    /// <summary>An issued invoice over an amount without tax, with its ledger entry.</summary>
    public static (Invoice Invoice, LedgerEntry Entry) Issued(OwnCompany company, Currency currency, decimal amount, DateOnly on, int number)
    {
        var invoice = Invoice.Draft(company.Id, Content(currency, Line(1m, amount, Untaxed)));
        var entry = invoice.Issue(Facts(company, currency, on), Now);
        invoice.TakeNumber($"INV-{number}");
        entry.TakeNumber($"INV-{number}");
        return (invoice, entry);
    }

    public static string CodeOf(Action act) => Should.Throw<BusinessException>(act).Code;
}
