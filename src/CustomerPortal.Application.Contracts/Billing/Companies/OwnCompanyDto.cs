using CustomerPortal.Customers;

namespace CustomerPortal.Billing;

/// <summary>The tenant's own company: seller on its documents.</summary>
public sealed record OwnCompanyDto
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    public PostalAddress? Address { get; init; }

    public string? VatNumber { get; init; }

    public string? RegistrationNumber { get; init; }

    /// <summary>Capitals and digits without spaces.</summary>
    public string? Iban { get; init; }

    public string? Bic { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Website { get; init; }

    /// <summary>ISO 4217 code of the books.</summary>
    public required string BaseCurrency { get; init; }

    /// <summary>Whether the base currency can no longer change, because documents or ledger entries exist.</summary>
    public required bool IsBaseCurrencyLocked { get; init; }
}
