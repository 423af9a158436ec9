namespace CustomerPortal.Billing;

/// <summary>Lengths and bounds of Billing, each once: entities, inputs and columns use them.</summary>
public static class BillingConsts
{
    public const int NameLength = 200;
    public const int AddressLineLength = 200;
    public const int AddressLines = 4;
    public const int PostalCodeLength = 20;
    public const int CityLength = 100;
    public const int RegionLength = 100;
    public const int RegistrationNumberLength = 50;
    public const int PhoneLength = 50;
    public const int WebsiteLength = 200;
    public const int TaxCodeLength = 20;
    public const int TextLength = 400;
    public const int LegalTextLength = 1000;
    public const int NumberLength = 40;
    public const int ReferenceLength = 100;
    public const int NotesLength = 4000;
    public const int DescriptionLength = 2000;
    public const int UnitLength = 20;
    public const int ReasonLength = 500;
    public const int MaxLines = 10_000;
    public const int MaxTermNumber = 999_999;
    public const int MaxTermDays = 3650;

    /// <summary>Digits of a unit price: numeric(19,6).</summary>
    public const int UnitPriceScale = 6;

    /// <summary>Digits of a quantity: numeric(19,6).</summary>
    public const int QuantityScale = 6;

    /// <summary>Digits of an exchange rate: numeric(18,10).</summary>
    public const int RatePrecision = 18;

    public const int RateScale = 10;

    /// <summary>Largest quantity or unit price, as the inputs check it.</summary>
    public const string MaxFactor = "9999999999999";

    /// <summary>First and last day that an input may name: what is computed from a day is still a day.</summary>
    public const string EarliestDay = "1900-01-01";

    public const string LatestDay = "2999-12-31";
}
