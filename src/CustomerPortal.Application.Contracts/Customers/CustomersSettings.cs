namespace CustomerPortal.Customers;

/// <summary>Names of the settings of Customers.</summary>
public static class CustomersSettings
{
    /// <summary>One e-mail address for all documents of a customer (PAR-14).</summary>
    public const string UniversalEmail = "Customers.UniversalEmail";

    /// <summary>Portal rights that a new contact begins with unless a group of its customer says otherwise (IXO-02).</summary>
    public const string DefaultRights = "Portal.DefaultRights";

    /// <summary>Days that the link in a welcome mail works.</summary>
    public const string InvitationDays = "Customers.InvitationDays";

    /// <summary>Whether a customer becomes active only after the accounting system gave it a number.</summary>
    public const string ActivationNeedsDebtorNumber = "Customers.ActivationNeedsDebtorNumber";
}
