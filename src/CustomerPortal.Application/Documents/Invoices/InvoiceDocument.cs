namespace CustomerPortal.Documents;

/// <summary>The printed invoice; its template is <c>Invoice.typ</c>.</summary>
public sealed record InvoiceDocument : PrintedDocument
{
    public static readonly PdfTemplate Template = EmbeddedTemplates.Load("Documents/Invoices/Invoice.typ");

    public required InvoiceColumns Columns { get; init; }

    public required IReadOnlyList<PrintedInvoiceLine> Lines { get; init; }

    /// <summary>Paragraphs: legal texts of taxes first.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Net, then one row per tax.</summary>
    public required IReadOnlyList<PrintedLine> Totals { get; init; }

    public required PrintedLine GrandTotal { get; init; }

    public PrintedPayment? Payment { get; init; }
}

/// <summary>Heads of the table; the last one names the currency.</summary>
public sealed record InvoiceColumns(string Description, string Quantity, string UnitPrice, string Tax, string Net);

/// <summary>A row of the table; details stand smaller under the description.</summary>
public sealed record PrintedInvoiceLine(
    string Description, IReadOnlyList<string> Details, string Quantity, string UnitPrice, string Tax, string Net);

/// <summary>The box that says how to pay.</summary>
public sealed record PrintedPayment(string Title, IReadOnlyList<PrintedLine> Rows, string? QrSvg, string? QrAlt)
{
    /// <summary>The organisation's own words, line by line.</summary>
    public IReadOnlyList<string> Instructions { get; init; } = [];
}
