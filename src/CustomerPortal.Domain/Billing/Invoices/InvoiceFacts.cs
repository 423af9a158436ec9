using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>What the world around a draft says on the day of issue; it is frozen into the invoice.</summary>
public sealed record InvoiceFacts
{
    /// <summary>Today in the tenant's time zone.</summary>
    public required DateOnly Today { get; init; }

    public required OwnCompany Company { get; init; }

    public required DocumentParty Buyer { get; init; }

    /// <summary>Null when it is the buyer's address (IXO-05).</summary>
    public DocumentAddress? ShippingAddress { get; init; }

    public required bool IsCustomerActive { get; init; }

    public required Currency CustomerCurrency { get; init; }

    /// <summary>Who says the language of the document: customer → group → tenant.</summary>
    public required LanguageChain LanguageChain { get; init; }

    /// <summary>Language of the document.</summary>
    public string Language => LanguageChain.Language;

    /// <summary>What the organisation prints on invoices now.</summary>
    public InvoiceTexts Texts { get; init; } = InvoiceTexts.None;

    /// <summary>The draft's, else the customer's, else the tenant's default.</summary>
    public required PaymentTerm PaymentTerm { get; init; }

    /// <summary>Tax codes of the lines, by id.</summary>
    public required IReadOnlyDictionary<Guid, TaxCode> TaxCodes { get; init; }

    /// <summary>Units of the base currency for one unit of the customer's on the date of the invoice; null when none was entered.</summary>
    public decimal? BaseRate { get; init; }
}
