namespace CustomerPortal.Billing;

/// <summary>Why a rate applies: the VAT categories of EN 16931, a subset of UNCL 5305.</summary>
/// <seealso href="https://docs.peppol.eu/poacc/billing/3.0/codelist/UNCL5305/"/>
public enum TaxCategory
{
    /// <summary>S: taxed at a rate above zero, reduced rates included.</summary>
    Standard,

    /// <summary>Z: taxed at zero.</summary>
    ZeroRated,

    /// <summary>E: exempt by law.</summary>
    Exempt,

    /// <summary>AE: the buyer accounts for the tax.</summary>
    ReverseCharge,

    /// <summary>K: goods to a business in another member state.</summary>
    IntraCommunity,

    /// <summary>G: export out of the Union.</summary>
    Export,

    /// <summary>O: outside the scope of VAT.</summary>
    OutsideScope,

    /// <summary>L: the Canary Islands' general indirect tax.</summary>
    CanaryIslands,

    /// <summary>M: the tax of Ceuta and Melilla.</summary>
    CeutaAndMelilla,
}
