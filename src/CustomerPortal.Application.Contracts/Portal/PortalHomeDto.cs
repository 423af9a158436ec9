using CustomerPortal.Billing;

namespace CustomerPortal.Portal;

/// <summary>The first page of the client area. Parts that the contact has no right for are null.</summary>
public sealed record PortalHomeDto
{
    public required string ContactName { get; init; }

    public required string CustomerName { get; init; }

    public required string CustomerNumber { get; init; }

    /// <summary>Today in the supplier's time zone.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>One row per currency.</summary>
    public IReadOnlyList<AccountBalanceDto>? Balances { get; init; }

    /// <summary>Open invoices, the first due first, at most ten.</summary>
    public IReadOnlyList<PortalInvoiceListItemDto>? OpenInvoices { get; init; }

    /// <summary>The latest paid invoices, at most five.</summary>
    public IReadOnlyList<PortalInvoiceListItemDto>? PaidInvoices { get; init; }

    /// <summary>All invoices.</summary>
    public int? InvoiceCount { get; init; }

    /// <summary>Open invoices.</summary>
    public int? OpenCount { get; init; }

    /// <summary>How to pay; null when the supplier entered no account.</summary>
    public PortalPaymentDetailsDto? PaymentDetails { get; init; }
}
