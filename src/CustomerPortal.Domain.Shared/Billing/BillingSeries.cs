namespace CustomerPortal.Billing;

/// <summary>Names of the gapless number series.</summary>
public static class BillingSeries
{
    /// <summary>Numbers of issued invoices.</summary>
    public const string Invoices = "Billing.Invoices";

    /// <summary>Numbers of payments.</summary>
    public const string Payments = "Billing.Payments";
}
