namespace CustomerPortal.AccountingSync;

/// <summary>A customer in the words of an accounting system; the names of its fields are those of the card, for comparison.</summary>
public sealed record LedgerRecord
{
    /// <summary>Our id.</summary>
    public required Guid ExternalId { get; init; }

    public required string CustomerNumber { get; init; }

    public required string Name { get; init; }

    /// <summary>Street lines, one below the other.</summary>
    public string? Street { get; init; }

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    public string? Region { get; init; }

    public string? CountryCode { get; init; }

    public required string Currency { get; init; }

    /// <summary>Numeric id of the payment term (PAR-12); null: the ledger's default.</summary>
    public int? PaymentTerm { get; init; }

    public string? VatNumber { get; init; }

    public string? RegistrationNumber { get; init; }

    public string? Iban { get; init; }

    public string? Bic { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }
}

/// <summary>A debtor as the accounting system has it.</summary>
/// <param name="RemoteId">Its own id.</param>
/// <param name="DebtorNumber">Its number, raw: text, perhaps padded.</param>
/// <param name="Etag">Revision; null when it has none.</param>
/// <param name="Record">What it knows.</param>
public sealed record RemoteDebtor(string RemoteId, string DebtorNumber, string? Etag, LedgerRecord Record);
