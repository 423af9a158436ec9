using CustomerPortal.Customers;

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

    public PostalAddress? BillingAddress { get; init; }

    /// <summary>Included when it differs (IXO-05).</summary>
    public PostalAddress? ShippingAddress { get; init; }

    /// <summary>What would refuse the issue, apart from the lines.</summary>
    public required IReadOnlyList<InvoiceProblemDto> Problems { get; init; }
}
