namespace CustomerPortal.AccountingSync;

/// <summary>Names of the permissions of AccountingSync.</summary>
public static class AccountingSyncPermissions
{
    public const string Group = "AccountingSync";
    public const string View = "AccountingSync.View";
    public const string Push = "AccountingSync.Push";
}
