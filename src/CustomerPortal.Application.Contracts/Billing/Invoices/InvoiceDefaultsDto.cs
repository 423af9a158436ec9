namespace CustomerPortal.Billing;

/// <summary>What a new invoice for a customer starts with.</summary>
public sealed record InvoiceDefaultsDto
{
    public required Guid CustomerId { get; init; }

    public required string CustomerName { get; init; }

    public required string CustomerNumber { get; init; }

    public required string Currency { get; init; }

    public required string Language { get; init; }

    public required Guid PaymentTermId { get; init; }

    public required Guid TaxCodeId { get; init; }

    /// <summary>Today in the tenant's time zone.</summary>
    public required DateOnly Date { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Lines in the order of its country; null without an address.</summary>
    public IReadOnlyList<string>? BillingAddress { get; init; }

    /// <summary>Lines of the address that is included because it differs (IXO-05); null when it does not.</summary>
    public IReadOnlyList<string>? ShippingAddress { get; init; }

    /// <summary>What would refuse the issue, apart from the lines.</summary>
    public required IReadOnlyList<InvoiceProblemDto> Problems { get; init; }
}
