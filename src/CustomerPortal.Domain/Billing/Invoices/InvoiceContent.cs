using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A draft as somebody wrote it.</summary>
public sealed record InvoiceContent
{
    public required Guid CustomerId { get; init; }

    public required string CustomerName { get; init; }

    public required string CustomerNumber { get; init; }

    /// <summary>The customer's (IXO-08).</summary>
    public required Currency Currency { get; init; }

    /// <summary>Null for the day of issue.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Null for what the payment term gives.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Null for the customer's, else the tenant's default.</summary>
    public Guid? PaymentTermId { get; init; }

    public string? Reference { get; init; }

    public string? Notes { get; init; }

    public required IReadOnlyList<InvoiceLineContent> Lines { get; init; }
}
