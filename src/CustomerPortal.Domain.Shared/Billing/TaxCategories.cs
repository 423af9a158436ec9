namespace CustomerPortal.Billing;

/// <summary>What the standard says of each category: its code, and which rates it may carry.</summary>
public static class TaxCategories
{
    /// <summary>The code that e-invoices print.</summary>
    public static string UneceCode(this TaxCategory category) => category switch
    {
        TaxCategory.Standard => "S",
        TaxCategory.ZeroRated => "Z",
        TaxCategory.Exempt => "E",
        TaxCategory.ReverseCharge => "AE",
        TaxCategory.IntraCommunity => "K",
        TaxCategory.Export => "G",
        TaxCategory.OutsideScope => "O",
        TaxCategory.CanaryIslands => "L",
        TaxCategory.CeutaAndMelilla => "M",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, null),
    };

    /// <summary>
    /// Standard has a rate above zero (BR-S-05), the two Spanish taxes any rate (BR-AF-05, BR-AG-05), all others none
    /// (BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05, BR-G-05, BR-O-05).
    /// </summary>
    public static bool AllowsRate(this TaxCategory category, Kernel.Percentage rate) => category switch
    {
        TaxCategory.Standard => rate.Fraction > 0m,
        TaxCategory.CanaryIslands or TaxCategory.CeutaAndMelilla => true,
        _ => rate.Fraction == 0m,
    };
}
