namespace CustomerPortal.Customers;

/// <summary>The lists that every tenant has (SET-04); their text keys are "Customers.List." + name. Languages, currencies and groups have pages of their own.</summary>
public static class PopUpLists
{
    public const string CustomerTypes = "CustomerTypes";
    public const string Enterprises = "Enterprises";
    public const string Segments = "Segments";
    public const string Areas = "Areas";
    public const string CompanyTaxCodes = "CompanyTaxCodes";
    public const string DeliveryTerms = "DeliveryTerms";
    public const string DeliveryModes = "DeliveryModes";
    public const string Carriers = "Carriers";
    public const string CustomerPopUp1 = "CustomerPopUp1";
    public const string CustomerPopUp2 = "CustomerPopUp2";
    public const string CustomerPopUp3 = "CustomerPopUp3";
    public const string CustomerPopUp4 = "CustomerPopUp4";
    public const string CustomerPopUp5 = "CustomerPopUp5";

    /// <summary>Every one, as the page shows them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        CustomerTypes, Enterprises, Segments, Areas, CompanyTaxCodes, DeliveryTerms, DeliveryModes, Carriers,
        CustomerPopUp1, CustomerPopUp2, CustomerPopUp3, CustomerPopUp4, CustomerPopUp5,
    ];
}
