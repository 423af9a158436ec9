using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>A line as edited.</summary>
public sealed record InvoiceLineInput
{
    [Required, MaxLength(BillingConsts.DescriptionLength)]
    public required string Description { get; init; }

    /// <summary>Up to six digits after the separator; negative for goods taken back, never zero.</summary>
    [Range(typeof(decimal), "-" + BillingConsts.MaxFactor, BillingConsts.MaxFactor, ParseLimitsInInvariantCulture = true)]
    public required decimal Quantity { get; init; }

    /// <summary>Printed after the quantity, for example "h".</summary>
    [MaxLength(BillingConsts.UnitLength)]
    public string? Unit { get; init; }

    /// <summary>In the document's currency, without tax; up to six digits after the separator.</summary>
    [Range(typeof(decimal), "0", BillingConsts.MaxFactor, ParseLimitsInInvariantCulture = true)]
    public required decimal UnitPrice { get; init; }

    /// <summary>As a fraction: 0.05.</summary>
    [Range(typeof(decimal), "0", "1", ParseLimitsInInvariantCulture = true)]
    public decimal Discount { get; init; }

    /// <summary>Null for the tenant's default.</summary>
    public Guid? TaxCodeId { get; init; }
}
