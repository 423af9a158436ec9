using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Demo;
using CustomerPortal.Reference;

namespace CustomerPortal.Billing;

/// <summary>What a demo tenant bills with, read once.</summary>
internal sealed record DemoSetUp
{
    public required DemoTenant Demo { get; init; }

    public required DemoCompany Plan { get; init; }

    public required OwnCompany Company { get; init; }

    public required IReadOnlyDictionary<string, TaxCode> TaxCodes { get; init; }

    public required IReadOnlyList<PaymentTerm> Terms { get; init; }

    /// <summary>Of every currency but the base, the latest first.</summary>
    public required ILookup<Currency, (DateOnly Day, decimal Rate)> Rates { get; init; }

    public required IReadOnlyList<DemoItem> Items { get; init; }

    /// <summary>Base amount of one unit on a day.</summary>
    public decimal RateOf(Currency currency, DateOnly day) =>
        currency == Company.BaseCurrency ? 1m : Rates[currency].First(row => row.Day <= day).Rate;

    public PaymentTerm TermOf(CustomerForDocuments customer) => Terms.Single(term => customer.PaymentTermId is { } id ? term.Id == id : term.IsDefault);

    public bool IsAtHome(string country) => country == Company.Address!.CountryCode;

    /// <summary>The tax of a sale to a business.</summary>
    /// <seealso href="https://eur-lex.europa.eu/eli/dir/2006/112/oj">Directive 2006/112/EC: art. 44 and 196 (services), 138 (goods in the Union), 146 (exports).</seealso>
    public TaxCode TaxOf(DemoItemKind kind, string country)
    {
        if (IsAtHome(country))
        {
            return kind == DemoItemKind.Book ? TaxCodes[Plan.TaxCodeOfBooks] : TaxCodes.Values.Single(code => code.IsDefault);
        }

        var isInUnion = IsMember(Company.Address!.CountryCode) && IsMember(country);
        return TaxCodes[kind == DemoItemKind.Service ? (isInUnion ? "RC" : "OUTSIDE") : (isInUnion ? "ICP" : "EXPORT")];
    }

    private bool IsMember(string country) => EuropeanUnion.IsMember(CountryCode.Get(country), Demo.Today);
}
