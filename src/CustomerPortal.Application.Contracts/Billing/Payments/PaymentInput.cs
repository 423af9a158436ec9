using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>A payment as typed in.</summary>
public sealed record PaymentInput
{
    public required Guid CustomerId { get; init; }

    /// <summary>Day on which the money arrived; null for today.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? Date { get; init; }

    /// <summary>In the customer's currency, above zero, at most the digits of its minor unit.</summary>
    [Range(typeof(decimal), "0.0001", BillingConsts.MaxFactor, ParseLimitsInInvariantCulture = true)]
    public required decimal Amount { get; init; }

    [MaxLength(BillingConsts.ReferenceLength)]
    public string? Reference { get; init; }
}
