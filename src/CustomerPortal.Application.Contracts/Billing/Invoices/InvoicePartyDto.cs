using CustomerPortal.Customers;

namespace CustomerPortal.Billing;

/// <summary>Seller or buyer as printed.</summary>
public sealed record InvoicePartyDto
{
    public required string Name { get; init; }

    /// <summary>The buyer's customer number; null for the seller.</summary>
    public string? Number { get; init; }

    public string? Attention { get; init; }

    public PostalAddress? Address { get; init; }

    public string? VatNumber { get; init; }

    public string? RegistrationNumber { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Website { get; init; }

    public string? Iban { get; init; }

    public string? Bic { get; init; }
}
