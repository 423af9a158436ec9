namespace CustomerPortal.Billing;

/// <summary>Names of the settings of what is printed on documents, each per language.</summary>
public static class DocumentSettings
{
    /// <summary>Terms and notices that the law or the trade wants on an invoice.</summary>
    public const string InvoiceLegalText = "Documents.InvoiceLegalText";

    /// <summary>Foot of an invoice's pages.</summary>
    public const string InvoiceFooter = "Documents.InvoiceFooter";

    /// <summary>How to pay.</summary>
    public const string PaymentInstructions = "Documents.PaymentInstructions";

    /// <summary>Foot of a statement's pages.</summary>
    public const string StatementFooter = "Documents.StatementFooter";
}
