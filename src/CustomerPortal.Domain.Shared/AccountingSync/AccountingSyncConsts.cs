namespace CustomerPortal.AccountingSync;

/// <summary>Lengths and names of AccountingSync.</summary>
public static class AccountingSyncConsts
{
    public const int ConnectorMaxLength = 40;
    public const int RemoteIdMaxLength = 100;
    public const int FieldMaxLength = 60;
    public const int CodeMaxLength = 100;
    public const int EtagMaxLength = 100;

    /// <summary>Series that the embedded ledger takes debtor numbers from.</summary>
    public const string DebtorSeries = "AccountingSync.Debtors";
}
