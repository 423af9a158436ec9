using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A row of the invoice list.</summary>
public sealed record InvoiceListItemDto
{
    public required Guid Id { get; init; }

    /// <summary>Null for a draft.</summary>
    public string? Number { get; init; }

    public required InvoiceState State { get; init; }

    public required bool IsOverdue { get; init; }

    /// <summary>Latest mail with the invoice; null when none.</summary>
    public DeliveryState? Delivery { get; init; }

    public required Guid CustomerId { get; init; }

    /// <summary>As frozen; of a draft, the customer's present name.</summary>
    public required string CustomerName { get; init; }

    /// <summary>Null when a draft takes the day of issue.</summary>
    public DateOnly? Date { get; init; }

    public DateOnly? DueOn { get; init; }

    public string? Reference { get; init; }

    public required Money Total { get; init; }

    /// <summary>Not covered by payments; zero for a draft.</summary>
    public required Money Open { get; init; }

    /// <summary>Day of the payment that covered the rest; null while open.</summary>
    public DateOnly? PaidOn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
