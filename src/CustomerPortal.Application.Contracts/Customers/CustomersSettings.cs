namespace CustomerPortal.Customers;

/// <summary>Names of the settings of Customers.</summary>
public static class CustomersSettings
{
    /// <summary>One e-mail address for all documents of a customer (PAR-14).</summary>
    public const string UniversalEmail = "Customers.UniversalEmail";

    /// <summary>Days that the link in a welcome mail works.</summary>
    public const string InvitationDays = "Customers.InvitationDays";

    /// <summary>Whether a customer becomes active only after the accounting system gave it a number.</summary>
    public const string ActivationNeedsDebtorNumber = "Customers.ActivationNeedsDebtorNumber";
}
