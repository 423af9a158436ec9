using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>Which statement is asked for.</summary>
public sealed record StatementRequest
{
    /// <summary>Null for the first day of the running year.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? From { get; init; }

    /// <summary>Null for today.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? To { get; init; }

    /// <summary>Leaves out what was booked after this day; null for everything known today.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? AsOf { get; init; }
}
