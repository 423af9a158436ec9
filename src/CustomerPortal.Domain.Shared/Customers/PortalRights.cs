namespace CustomerPortal.Customers;

/// <summary>Names of the portal rights of the first release.</summary>
public static class PortalRights
{
    /// <summary>Sees the customer's invoices.</summary>
    public const string Invoices = "Invoices";

    /// <summary>Sees the customer's estimates.</summary>
    public const string Estimates = "Estimates";

    /// <summary>Sees balance and statements.</summary>
    public const string Statements = "Statements";

    /// <summary>Opens and answers tickets.</summary>
    public const string Support = "Support";

    /// <summary>Sees and keeps the company's details.</summary>
    public const string Profile = "Profile";
}
