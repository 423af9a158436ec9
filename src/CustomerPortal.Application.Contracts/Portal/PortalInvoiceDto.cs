using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>An invoice as its customer reads it: what was frozen at issue, and what is still open.</summary>
public sealed record PortalInvoiceDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required PortalInvoiceState State { get; init; }

    public required DateOnly Date { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Days until the due date; negative when late; null when paid.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Language of the archived document.</summary>
    public required string Language { get; init; }

    public required InvoicePartyDto Seller { get; init; }

    public required InvoicePartyDto Buyer { get; init; }

    /// <summary>Lines in the order of its country; null without one.</summary>
    public IReadOnlyList<string>? ShippingAddress { get; init; }

    public string? Reference { get; init; }

    public string? Notes { get; init; }

    /// <summary>As printed.</summary>
    public required string PaymentTermName { get; init; }

    public required IReadOnlyList<InvoiceLineDto> Lines { get; init; }

    public required InvoiceTotalsDto Totals { get; init; }

    public required Money Paid { get; init; }

    public required Money Open { get; init; }

    public required IReadOnlyList<PortalInvoicePaymentDto> Payments { get; init; }

    public PortalPaymentDetailsDto? PaymentDetails { get; init; }

    /// <summary>The invoice before this one in time; null for the first.</summary>
    public Guid? PreviousId { get; init; }

    /// <summary>The invoice after this one in time; null for the last.</summary>
    public Guid? NextId { get; init; }
}

/// <summary>What a payment covers of an invoice.</summary>
public sealed record PortalInvoicePaymentDto(DateOnly Date, Money Amount);
