using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>A payment term as edited.</summary>
public sealed record PaymentTermInput
{
    [Range(1, BillingConsts.MaxTermNumber)]
    public required int Number { get; init; }

    /// <summary>Language tag → name; at least one.</summary>
    [Required, MinLength(1), MaxLength(50)]
    public required Dictionary<string, string> Name { get; init; }

    [Range(0, BillingConsts.MaxTermDays)]
    public required int Days { get; init; }

    public required TermStart Start { get; init; }

    /// <summary>True takes the mark from the former default; the default itself cannot be unmarked.</summary>
    public bool IsDefault { get; init; }

    /// <summary>True keeps it where it is used and off everything new; the default cannot retire.</summary>
    public bool IsRetired { get; init; }

    /// <summary>Version that was read; null for a new one.</summary>
    [Range(1, int.MaxValue)]
    public int? Version { get; init; }
}
