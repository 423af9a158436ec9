using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>A tax code as edited.</summary>
public sealed record TaxCodeInput
{
    [Required, MaxLength(BillingConsts.TaxCodeLength)]
    public required string Code { get; init; }

    public required TaxCategory Category { get; init; }

    /// <summary>As a fraction: 0.21.</summary>
    [Range(typeof(decimal), "0", "1", ParseLimitsInInvariantCulture = true)]
    public required decimal Rate { get; init; }

    /// <summary>Language tag → name; at least one.</summary>
    [Required, MinLength(1), MaxLength(50)]
    public required Dictionary<string, string> Name { get; init; }

    /// <summary>Language tag → text; may be empty.</summary>
    [MaxLength(50)]
    public Dictionary<string, string>? LegalText { get; init; }

    /// <summary>True takes the mark from the former default; the default itself cannot be unmarked.</summary>
    public bool IsDefault { get; init; }

    /// <summary>True keeps it where it is used and off everything new; the default cannot retire.</summary>
    public bool IsRetired { get; init; }

    /// <summary>Version that was read; null for a new one.</summary>
    [Range(1, int.MaxValue)]
    public int? Version { get; init; }
}
