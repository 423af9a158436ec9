using CustomerPortal.Customers;
using CustomerPortal.Kernel;

namespace CustomerPortal.Documents;

/// <summary>The facts of an invoice, frozen once it is issued.</summary>
public sealed record InvoiceContent : DocumentContent
{
    /// <summary>Null for a draft, which is printed with a watermark and never archived.</summary>
    public string? Number { get; init; }

    /// <summary>Of a draft the day that it would take today.</summary>
    public required DateOnly Date { get; init; }

    public required DateOnly DueOn { get; init; }

    public DateOnly? DeliveredOn { get; init; }

    /// <summary>Where goods go; null when it is the recipient's address.</summary>
    public PostalAddress? ShippingAddress { get; init; }

    /// <summary>The recipient's order number.</summary>
    public string? Reference { get; init; }

    /// <summary>Name of the payment term in the language asked for.</summary>
    public string? PaymentTerm { get; init; }

    public required IReadOnlyList<InvoiceContentLine> Lines { get; init; }

    /// <summary>One row per category and rate.</summary>
    public required IReadOnlyList<InvoiceContentTax> Taxes { get; init; }

    /// <summary>Without tax; its currency is the document's.</summary>
    public required Money Net { get; init; }

    /// <summary>With tax: what is to be paid.</summary>
    public required Money Total { get; init; }

    /// <summary>Paragraphs are separated by line breaks.</summary>
    public string? Notes { get; init; }

    /// <summary>What the law or the trade wants said, in the language asked for.</summary>
    public string? LegalText { get; init; }

    /// <summary>The organisation's words on how to pay, in the language asked for.</summary>
    public string? PaymentInstructions { get; init; }

    /// <summary>How to pay; null when the document asks for no transfer.</summary>
    public InvoicePayment? Payment { get; init; }
}

/// <summary>A line of an invoice.</summary>
/// <param name="Description">Further lines of it are printed smaller.</param>
/// <param name="Quantity">At most six digits after the separator.</param>
/// <param name="Unit">In the language asked for; null for none.</param>
/// <param name="UnitPrice">In the document's currency, excluding tax.</param>
/// <param name="Discount">As a fraction.</param>
/// <param name="TaxRate">As a fraction.</param>
/// <param name="Net">Rounded to the minor unit.</param>
public sealed record InvoiceContentLine(
    string Description, decimal Quantity, string? Unit, decimal UnitPrice, decimal Discount, decimal TaxRate, Money Net);

/// <summary>A row of the tax breakdown.</summary>
/// <param name="Name">Name of the tax in the language asked for.</param>
/// <param name="Rate">As a fraction.</param>
/// <param name="Taxable">Sum of the line nets.</param>
/// <param name="Tax">Rounded once.</param>
/// <param name="LegalText">What the law wants printed; null for nothing.</param>
public sealed record InvoiceContentTax(string Name, decimal Rate, Money Taxable, Money Tax, string? LegalText);

/// <summary>Where the money goes.</summary>
/// <param name="Payee">Holder of the account.</param>
/// <param name="Iban">Without spaces.</param>
/// <param name="Bic">Null when not needed.</param>
/// <param name="Reference">What to quote with the transfer.</param>
/// <param name="QrSvg">A payment QR code as SVG; null for none.</param>
public sealed record InvoicePayment(string Payee, string Iban, string? Bic, string Reference, string? QrSvg = null);
