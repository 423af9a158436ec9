using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>Why a payment is taken back.</summary>
public sealed record PaymentVoidInput
{
    [Required, MaxLength(BillingConsts.ReasonLength)]
    public required string Reason { get; init; }

    /// <summary>Version that was read.</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }
}
