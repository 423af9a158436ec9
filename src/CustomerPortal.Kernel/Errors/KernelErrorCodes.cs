namespace CustomerPortal.Kernel;

/// <summary>Codes of the rules that values keep; each is also the key of its text.</summary>
public static class KernelErrorCodes
{
    public const string CurrencyUnknown = "Kernel:CurrencyUnknown";
    public const string CurrencyMismatch = "Kernel:CurrencyMismatch";
    public const string MoneyHasTooManyDecimals = "Kernel:MoneyHasTooManyDecimals";
    public const string MoneyOutOfRange = "Kernel:MoneyOutOfRange";
    public const string PercentageOutOfRange = "Kernel:PercentageOutOfRange";
    public const string LanguageTagInvalid = "Kernel:LanguageTagInvalid";
    public const string LocalizedTextEmpty = "Kernel:LocalizedTextEmpty";
    public const string EmailAddressInvalid = "Kernel:EmailAddressInvalid";
    public const string PhoneNumberInvalid = "Kernel:PhoneNumberInvalid";
    public const string CountryUnknown = "Kernel:CountryUnknown";
    public const string IbanInvalid = "Kernel:IbanInvalid";
    public const string BicInvalid = "Kernel:BicInvalid";
    public const string VatNumberInvalid = "Kernel:VatNumberInvalid";
    public const string ListIsFull = "Kernel:ListIsFull";
    public const string ListOrderIncomplete = "Kernel:ListOrderIncomplete";
    public const string RetiredCannotBeDefault = "Kernel:RetiredCannotBeDefault";
}
