using System.ComponentModel.DataAnnotations;
using CustomerPortal.Billing;

namespace CustomerPortal.Portal;

/// <summary>Period of a statement.</summary>
public sealed record PortalStatementRequest
{
    /// <summary>Null for the first day of the running quarter.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? From { get; init; }

    /// <summary>Null for today.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? To { get; init; }
}
