using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>A row of the customer's invoices.</summary>
public sealed record PortalInvoiceListItemDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required PortalInvoiceState State { get; init; }

    public required DateOnly Date { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Days until the due date; negative when late; null when paid.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Day of the payment that covered the rest; null while open.</summary>
    public DateOnly? PaidOn { get; init; }

    public string? Reference { get; init; }

    public required Money Total { get; init; }

    public required Money Open { get; init; }
}
