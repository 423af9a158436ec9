using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A customer as documents need it: frozen into the document when it is issued.</summary>
public sealed record CustomerForDocuments
{
    /// <summary>Id of the customer.</summary>
    public required Guid Id { get; init; }

    /// <summary>Generated code, immutable.</summary>
    public required string Code { get; init; }

    /// <summary>Business number.</summary>
    public required string Number { get; init; }

    /// <summary>Number in the accounting system; null until it answered.</summary>
    public string? DebtorNumber { get; init; }

    /// <summary>Legal name.</summary>
    public required string Name { get; init; }

    /// <summary>VAT number; null when none.</summary>
    public string? VatNumber { get; init; }

    /// <summary>Whether the customer may be used on documents.</summary>
    public required bool IsActive { get; init; }

    /// <summary>ISO 4217 code of the customer's currency, tenant default applied.</summary>
    public required string Currency { get; init; }

    /// <summary>Who says the language of its documents: customer → group → tenant.</summary>
    public required LanguageChain LanguageChain { get; init; }

    /// <summary>Language of its documents.</summary>
    public string Language => LanguageChain.Language;

    /// <summary>Payment term; null for the tenant's default.</summary>
    public Guid? PaymentTermId { get; init; }

    /// <summary>Where the bill goes; null when no billing address was entered.</summary>
    public PostalAddress? BillingAddress { get; init; }

    /// <summary>Where goods go; null when it is the billing address.</summary>
    public PostalAddress? ShippingAddress { get; init; }

    /// <summary>Where invoices are mailed: its own field, the universal address, or the first contact with the right.</summary>
    public string? InvoiceEmail { get; init; }

    /// <summary>"For the attention of"; null when none.</summary>
    public string? Attention { get; init; }
}
