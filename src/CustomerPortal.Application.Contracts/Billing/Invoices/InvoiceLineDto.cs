using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A line with what was computed.</summary>
public sealed record InvoiceLineDto
{
    public required Guid Id { get; init; }

    public required string Description { get; init; }

    public required decimal Quantity { get; init; }

    public string? Unit { get; init; }

    public required decimal UnitPrice { get; init; }

    /// <summary>As a fraction.</summary>
    public required decimal Discount { get; init; }

    public required Guid TaxCodeId { get; init; }

    /// <summary>As a fraction.</summary>
    public required decimal TaxRate { get; init; }

    /// <summary>Quantity times price less discount, rounded to the minor unit.</summary>
    public required Money Net { get; init; }
}
