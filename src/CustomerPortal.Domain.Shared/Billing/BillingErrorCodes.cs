namespace CustomerPortal.Billing;

/// <summary>Broken rules of Billing; each is a text key.</summary>
public static class BillingErrorCodes
{
    public const string InvoiceNotDraft = "Billing:InvoiceNotDraft";
    public const string InvoiceNotIssued = "Billing:InvoiceNotIssued";
    public const string InvoiceHasNoLines = "Billing:InvoiceHasNoLines";
    public const string InvoiceHasTooManyLines = "Billing:InvoiceHasTooManyLines";
    public const string InvoiceTotalNegative = "Billing:InvoiceTotalNegative";
    public const string InvoiceDateInFuture = "Billing:InvoiceDateInFuture";
    public const string InvoiceDueBeforeDate = "Billing:InvoiceDueBeforeDate";
    public const string InvoiceCurrencyDiffers = "Billing:InvoiceCurrencyDiffers";
    public const string InvoiceHasNoRecipient = "Billing:InvoiceHasNoRecipient";
    public const string LineDescriptionMissing = "Billing:LineDescriptionMissing";
    public const string LineQuantityZero = "Billing:LineQuantityZero";
    public const string LineHasTooManyDecimals = "Billing:LineHasTooManyDecimals";
    public const string CustomerUnknown = "Billing:CustomerUnknown";
    public const string CustomerNotActive = "Billing:CustomerNotActive";
    public const string CustomerHasNoAddress = "Billing:CustomerHasNoAddress";
    public const string CompanyHasNoAddress = "Billing:CompanyHasNoAddress";
    public const string CompanyNameMissing = "Billing:CompanyNameMissing";
    public const string BaseCurrencyLocked = "Billing:BaseCurrencyLocked";
    public const string CurrencyNotOn = "Billing:CurrencyNotOn";
    public const string CurrencyAlreadyOn = "Billing:CurrencyAlreadyOn";
    public const string CurrencyInUse = "Billing:CurrencyInUse";
    public const string BaseCurrencyHasNoRate = "Billing:BaseCurrencyHasNoRate";
    public const string RateMissing = "Billing:RateMissing";
    public const string RateInvalid = "Billing:RateInvalid";
    public const string RateDayTaken = "Billing:RateDayTaken";
    public const string PaymentTermUnknown = "Billing:PaymentTermUnknown";
    public const string PaymentTermNumberTaken = "Billing:PaymentTermNumberTaken";
    public const string PaymentTermInUse = "Billing:PaymentTermInUse";
    public const string TaxCodeUnknown = "Billing:TaxCodeUnknown";
    public const string TaxCodeTaken = "Billing:TaxCodeTaken";
    public const string TaxCodeInUse = "Billing:TaxCodeInUse";
    public const string TaxRateNotAllowed = "Billing:TaxRateNotAllowed";
    public const string PaymentTermRetired = "Billing:PaymentTermRetired";
    public const string TaxCodeRetired = "Billing:TaxCodeRetired";
    public const string DefaultMustRemain = "Billing:DefaultMustRemain";
    public const string PaymentAmountInvalid = "Billing:PaymentAmountInvalid";
    public const string PaymentDateInFuture = "Billing:PaymentDateInFuture";
    public const string PaymentAlreadyVoided = "Billing:PaymentAlreadyVoided";
    public const string AllocationExceedsOpen = "Billing:AllocationExceedsOpen";
    public const string AddressLinesInvalid = "Billing:AddressLinesInvalid";
    public const string TextTooLong = "Billing:TextTooLong";
    public const string PeriodReversed = "Billing:PeriodReversed";

    /// <summary>A statement needs an address to go to.</summary>
    public const string StatementHasNoRecipient = "Billing:StatementHasNoRecipient";
}
