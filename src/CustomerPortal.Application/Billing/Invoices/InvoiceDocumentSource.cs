using CustomerPortal.Documents;
using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Gives Documents the facts of an invoice: those frozen at issue, or what a draft would be today.</summary>
internal sealed class InvoiceDocumentSource(
    IInvoiceRepository invoices, InvoiceFactsReader facts, DocumentFrame frame, LocalizedNames names) : IDocumentSource
{
    /// <inheritdoc />
    public string Kind => DocumentKinds.Invoice;

    /// <inheritdoc />
    public async Task<DocumentContent?> FindAsync(Guid sourceId, string? language, CancellationToken ct)
    {
        var invoice = await invoices.FindAsync(sourceId, ct);
        return invoice is null or { IsDraft: true } ? null : await IssuedAsync(invoice, language ?? invoice.Language!, ct);
    }

    /// <summary>A draft as it would be issued today.</summary>
    public async Task<Documents.InvoiceContent> DraftAsync(Invoice invoice, CancellationToken ct)
    {
        var now = await facts.OfAsync(invoice, ct);
        var read = await names.ReaderAsync(now.Language, ct);
        var totals = invoice.Recalculate(now.TaxCodes).ToDto([.. now.TaxCodes.Values], read);
        var date = invoice.Date ?? now.Today;
        var content = await ContentAsync(invoice, now.Company.AsParty(), now.Buyer, totals, ct);
        return Worded(content, now.Texts, read) with
        {
            Language = now.Language,
            CreatedAt = invoice.ChangedAt,
            Date = date,
            DueOn = invoice.DueOn ?? now.PaymentTerm.DueOn(date),
            ShippingAddress = now.ShippingAddress.ToPostal(),
            PaymentTerm = read(now.PaymentTerm.Name),
        };
    }

    private async Task<Documents.InvoiceContent> IssuedAsync(Invoice invoice, string language, CancellationToken ct)
    {
        var read = await names.ReaderAsync(language, ct);
        var content = await ContentAsync(invoice, invoice.Seller!, invoice.Buyer!, invoice.FrozenTotals(read), ct);
        return Worded(content, invoice.Texts ?? InvoiceTexts.None, read) with
        {
            Number = invoice.Number,
            PaymentTerm = read(invoice.PaymentTermName!),
            Payment = PaymentOf(invoice),
        };
    }

    private static Documents.InvoiceContent Worded(Documents.InvoiceContent content, InvoiceTexts texts, Func<LocalizedText, string> read) => content with
    {
        LegalText = texts.Legal is { } legal ? read(legal) : null,
        PaymentInstructions = texts.Payment is { } payment ? read(payment) : null,
        FooterText = texts.Footer is { } footer ? read(footer) : null,
    };

    private async Task<Documents.InvoiceContent> ContentAsync(
        Invoice invoice, DocumentParty seller, DocumentParty buyer, InvoiceTotalsDto totals, CancellationToken ct) => new()
        {
            SourceId = invoice.Id,
            Language = invoice.Language ?? string.Empty,
            CreatedAt = invoice.IssuedAt ?? invoice.ChangedAt,
            Brand = await frame.BrandAsync(ct),
            Issuer = DocumentFrame.PartyOf(seller),
            Recipient = DocumentFrame.PartyOf(buyer),
            Date = invoice.Date ?? default,
            DueOn = invoice.DueOn ?? default,
            ShippingAddress = invoice.ShippingAddress.ToPostal(),
            Reference = invoice.Reference,
            Lines = [.. invoice.LineDtos().Select(line => new InvoiceContentLine(
            line.Description, line.Quantity, line.Unit, line.UnitPrice, line.Discount, line.TaxRate, line.Net))],
            Taxes = [.. totals.Taxes.Select(tax => new InvoiceContentTax(tax.Name, tax.Rate, tax.Taxable, tax.Tax, tax.LegalText))],
            Net = totals.Net,
            Total = totals.Total,
            Notes = invoice.Notes,
        };

    private static InvoicePayment? PaymentOf(Invoice invoice) => invoice is { Seller: { Iban: { } iban } seller, Total.IsPositive: true }
        ? new InvoicePayment(seller.Name, iban, seller.Bic, invoice.Number!)
        : null;
}
