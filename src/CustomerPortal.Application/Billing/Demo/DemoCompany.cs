using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>The own company of a demo tenant and how it bills.</summary>
internal sealed record DemoCompany
{
    public required OwnCompanyDetails Details { get; init; }

    public required string BaseCurrency { get; init; }

    /// <summary>Other currencies with the base amount that one unit cost when the history begins.</summary>
    public required IReadOnlyList<(string Currency, decimal Rate)> Currencies { get; init; }

    /// <summary>Tax code of printed books at home.</summary>
    public required string TaxCodeOfBooks { get; init; }

    public static DemoCompany Of(string tenant) => tenant switch
    {
        "Acme" => Acme,
        "Globex" => Globex,
        _ => throw new ArgumentOutOfRangeException(nameof(tenant), tenant, null),
    };

    private static DemoCompany Acme => new()
    {
        Details = new OwnCompanyDetails
        {
            Name = "Acme B.V.",
            Address = new DocumentAddress(["Parkkade 18"], "3016 DA", "Rotterdam", null, "NL"),
            VatNumber = VatNumber.Parse("NL993563272B01"),
            RegistrationNumber = "24301968",
            Iban = Iban.Parse("NL91ABNA0417164300"),
            Bic = Bic.Parse("ABNANL2A"),
            Email = EmailAddress.Parse("info@acme.example"),
            Phone = "+31 10 436 2200",
            Website = "https://www.acme.example",
        },
        BaseCurrency = "EUR",
        Currencies = [("AED", 0.2510m), ("CHF", 1.0480m), ("GBP", 1.1650m), ("USD", 0.9220m)],
        TaxCodeOfBooks = "NL9",
    };

    private static DemoCompany Globex => new()
    {
        Details = new OwnCompanyDetails
        {
            Name = "Globex Ltd",
            Address = new DocumentAddress(["20 Farringdon Street"], "EC4A 4AB", "London", null, "GB"),
            VatNumber = VatNumber.Parse("GB765666581"),
            RegistrationNumber = "04040458",
            Iban = Iban.Parse("GB29NWBK60161331926819"),
            Bic = Bic.Parse("NWBKGB2L"),
            Email = EmailAddress.Parse("accounts@globex.example"),
            Phone = "+44 20 7946 0180",
            Website = "https://www.globex.example",
        },
        BaseCurrency = "GBP",
        Currencies = [("EUR", 0.8580m), ("KWD", 2.5750m), ("MXN", 0.0432m), ("USD", 0.7910m)],
        TaxCodeOfBooks = "ZERO",
    };
}
