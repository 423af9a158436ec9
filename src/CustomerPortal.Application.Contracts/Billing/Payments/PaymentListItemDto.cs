using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A row of the payment list.</summary>
public sealed record PaymentListItemDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required PaymentState State { get; init; }

    public required Guid CustomerId { get; init; }

    public required string CustomerName { get; init; }

    public required DateOnly Date { get; init; }

    public string? Reference { get; init; }

    public required Money Amount { get; init; }

    /// <summary>Not allocated to invoices: credit on account.</summary>
    public required Money Unallocated { get; init; }
}
