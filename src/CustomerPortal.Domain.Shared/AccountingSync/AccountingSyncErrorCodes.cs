namespace CustomerPortal.AccountingSync;

/// <summary>Why a push is refused or fails; each is a text key in plain words.</summary>
public static class AccountingSyncErrorCodes
{
    public const string NameMissing = "AccountingSync:NameMissing";
    public const string AddressMissing = "AccountingSync:AddressMissing";
    public const string AddressIncomplete = "AccountingSync:AddressIncomplete";
    public const string VatNumberRefused = "AccountingSync:VatNumberRefused";
    public const string IbanRefused = "AccountingSync:IbanRefused";
    public const string BicRefused = "AccountingSync:BicRefused";
    public const string CurrencyUnknown = "AccountingSync:CurrencyUnknown";
    public const string PaymentTermUnknown = "AccountingSync:PaymentTermUnknown";
    public const string LedgerRefused = "AccountingSync:LedgerRefused";
    public const string LedgerUnreachable = "AccountingSync:LedgerUnreachable";
    public const string LedgerAnswerDiffers = "AccountingSync:LedgerAnswerDiffers";
    public const string NotPushedYet = "AccountingSync:NotPushedYet";
    public const string NothingToRetry = "AccountingSync:NothingToRetry";
}
