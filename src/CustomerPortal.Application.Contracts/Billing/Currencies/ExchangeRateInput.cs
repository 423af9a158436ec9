using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>A rate as typed in.</summary>
public sealed record ExchangeRateInput
{
    [Required]
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public required DateOnly Day { get; init; }

    /// <summary>Units of the base currency for one unit; above zero.</summary>
    [Range(typeof(decimal), "0.0000000001", "99999999.9999999999", ParseLimitsInInvariantCulture = true)]
    public required decimal Rate { get; init; }

    /// <summary>Version that was read; null for a new row.</summary>
    [Range(1, int.MaxValue)]
    public int? Version { get; init; }
}
