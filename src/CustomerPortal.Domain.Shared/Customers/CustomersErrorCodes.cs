namespace CustomerPortal.Customers;

/// <summary>Broken rules of Customers; each is a text key.</summary>
public static class CustomersErrorCodes
{
    public const string LimitReached = "Customers:LimitReached";
    public const string FieldRequired = "Customers:FieldRequired";
    public const string FieldTooLong = "Customers:FieldTooLong";
    public const string FieldHasControlCharacters = "Customers:FieldHasControlCharacters";
    public const string WebsiteInvalid = "Customers:WebsiteInvalid";
    public const string NumberTaken = "Customers:NumberTaken";
    public const string CurrencyLocked = "Customers:CurrencyLocked";
    public const string CurrencyNotOffered = "Customers:CurrencyNotOffered";
    public const string LanguageNotOffered = "Customers:LanguageNotOffered";
    public const string PaymentTermUnknown = "Customers:PaymentTermUnknown";
    public const string GroupUnknown = "Customers:GroupUnknown";
    public const string GroupUsed = "Customers:GroupUsed";
    public const string ListCodeInvalid = "Customers:ListCodeInvalid";
    public const string ListCodeTaken = "Customers:ListCodeTaken";
    public const string ListsAreFull = "Customers:ListsAreFull";
    public const string ListValueCodeTaken = "Customers:ListValueCodeTaken";
    public const string ListValueCodeFixed = "Customers:ListValueCodeFixed";
    public const string ListValueUsed = "Customers:ListValueUsed";
    public const string ListValueNotOffered = "Customers:ListValueNotOffered";
    public const string PopUpListStays = "Customers:PopUpListStays";
    public const string AddressNeedsKind = "Customers:AddressNeedsKind";
    public const string AddressHasTooManyLines = "Customers:AddressHasTooManyLines";
    public const string AddressDefaultNeedsKind = "Customers:AddressDefaultNeedsKind";
    public const string AddressDefaultTwice = "Customers:AddressDefaultTwice";
    public const string AddressUnknown = "Customers:AddressUnknown";
    public const string AlreadyActive = "Customers:AlreadyActive";
    public const string NotActive = "Customers:NotActive";
    public const string NotACustomer = "Customers:NotACustomer";
    public const string DebtorNumberMissing = "Customers:DebtorNumberMissing";
    public const string DebtorNumberDiffers = "Customers:DebtorNumberDiffers";
    public const string DeleteHasTransactions = "Customers:DeleteHasTransactions";
    public const string DeleteHasDebtorNumber = "Customers:DeleteHasDebtorNumber";
    public const string ContactEmailTaken = "Customers:ContactEmailTaken";
    public const string ContactNeedsEmail = "Customers:ContactNeedsEmail";
    public const string ContactInactive = "Customers:ContactInactive";
    public const string ContactAlreadyAccepted = "Customers:ContactAlreadyAccepted";
    public const string ContactHasLogin = "Customers:ContactHasLogin";
    public const string PortalRightUnknown = "Customers:PortalRightUnknown";
}
