using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>An invoice: of a draft what it would be today, of an issued one what is frozen.</summary>
public sealed record InvoiceDto
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public string? Number { get; init; }

    public required InvoiceState State { get; init; }

    public required bool IsOverdue { get; init; }

    public required Guid CustomerId { get; init; }

    public required InvoicePartyDto Seller { get; init; }

    public required InvoicePartyDto Buyer { get; init; }

    /// <summary>Where goods go; null when it is the buyer's address (IXO-05).</summary>
    public IReadOnlyList<string>? ShippingAddress { get; init; }

    /// <summary>ISO 4217 code; follows the customer (IXO-08).</summary>
    public required string Currency { get; init; }

    /// <summary>Language of the document.</summary>
    public required string Language { get; init; }

    /// <summary>Of a draft null when it takes the day of issue.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Typed for a draft, or what the payment term gives today.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether the due date was typed.</summary>
    public required bool IsDueOnTyped { get; init; }

    public Guid? PaymentTermId { get; init; }

    /// <summary>Name of the payment term in the reader's language; of an issued invoice as printed.</summary>
    public required string PaymentTermName { get; init; }

    public string? Reference { get; init; }

    public string? Notes { get; init; }

    public required IReadOnlyList<InvoiceLineDto> Lines { get; init; }

    public required InvoiceTotalsDto Totals { get; init; }

    /// <summary>Covered by payments.</summary>
    public required Money Paid { get; init; }

    /// <summary>Not covered by payments; zero for a draft.</summary>
    public required Money Open { get; init; }

    /// <summary>Moment of issue.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>The ledger entry; null for a draft.</summary>
    public LedgerAmountsDto? Ledger { get; init; }

    /// <summary>What would refuse the issue today; empty when ready, and for an issued invoice.</summary>
    public required IReadOnlyList<InvoiceProblemDto> Problems { get; init; }

    /// <summary>Mails with the invoice, the latest first.</summary>
    public required IReadOnlyList<InvoiceDeliveryDto> Deliveries { get; init; }

    /// <summary>Payments that cover it, the oldest first.</summary>
    public required IReadOnlyList<InvoicePaymentDto> Payments { get; init; }

    /// <summary>Where it would be mailed; null when no address is known.</summary>
    public string? InvoiceEmail { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }
}
