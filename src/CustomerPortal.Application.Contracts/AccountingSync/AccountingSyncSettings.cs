namespace CustomerPortal.AccountingSync;

/// <summary>Names of the settings of AccountingSync.</summary>
public static class AccountingSyncSettings
{
    /// <summary>Whether the embedded ledger refuses a customer without a complete billing address, as most ledgers do.</summary>
    public const string AddressRequired = "AccountingSync.AddressRequired";
}
