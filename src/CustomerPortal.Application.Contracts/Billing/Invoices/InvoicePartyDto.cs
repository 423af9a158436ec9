namespace CustomerPortal.Billing;

/// <summary>Seller or buyer as printed.</summary>
public sealed record InvoicePartyDto
{
    public required string Name { get; init; }

    /// <summary>The buyer's customer number; null for the seller.</summary>
    public string? Number { get; init; }

    public string? Attention { get; init; }

    /// <summary>Lines in the order of its country, the country below when the other side is in another one; null without an address.</summary>
    public IReadOnlyList<string>? Address { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of the address; null without one.</summary>
    public string? CountryCode { get; init; }

    public string? VatNumber { get; init; }

    public string? RegistrationNumber { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Website { get; init; }

    public string? Iban { get; init; }

    public string? Bic { get; init; }
}
