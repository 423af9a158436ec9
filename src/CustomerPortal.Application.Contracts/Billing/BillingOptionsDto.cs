namespace CustomerPortal.Billing;

/// <summary>What forms choose from, names in the reader's language.</summary>
public sealed record BillingOptionsDto
{
    public required string BaseCurrency { get; init; }

    public required IReadOnlyList<CurrencyChoiceDto> Currencies { get; init; }

    public required IReadOnlyList<CountryChoiceDto> Countries { get; init; }

    public required IReadOnlyList<PaymentTermOptionDto> PaymentTerms { get; init; }

    public required IReadOnlyList<TaxCodeOptionDto> TaxCodes { get; init; }
}

/// <summary>A country of an address: its code (ISO 3166-1 alpha-2) and its name.</summary>
public sealed record CountryChoiceDto(string Code, string Name);

/// <summary>A payment term to choose; a retired one only where it is already.</summary>
public sealed record PaymentTermOptionDto(Guid Id, int Number, string Name, int Days, TermStart Start, bool IsDefault, bool IsRetired);

/// <summary>A tax code to choose, a retired one only where it is already; the rate is a fraction.</summary>
public sealed record TaxCodeOptionDto(Guid Id, string Code, string Name, TaxCategory Category, decimal Rate, bool IsDefault, bool IsRetired);
