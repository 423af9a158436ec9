namespace CustomerPortal.Customers;

/// <summary>A customer as an accounting system keeps it. Holds bank data: never shown, only pushed.</summary>
public sealed record CustomerForLedger
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public string? VatNumber { get; init; }

    public string? RegistrationNumber { get; init; }

    public string? Iban { get; init; }

    public string? Bic { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>Null: the tenant's default term.</summary>
    public Guid? PaymentTermId { get; init; }

    /// <summary>Default billing address; null when none was entered.</summary>
    public PostalAddress? BillingAddress { get; init; }

    public string? InvoiceEmail { get; init; }

    public string? Phone { get; init; }
}
