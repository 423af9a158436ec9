using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Documents;

/// <summary>Writes the facts of an invoice in one language.</summary>
internal sealed class InvoiceDocumentBuilder(ITexts texts, IFormatter formatter)
{
    public InvoiceDocument Build(InvoiceContent invoice, string language)
    {
        var write = new DocumentWriter(texts, formatter, language);
        var letter = new LetterWriter(write, invoice);
        var heading = Heading(invoice, write);
        return new InvoiceDocument
        {
            Lang = language,
            Dir = letter.Direction,
            Title = $"{heading.Word} {heading.Number}".Trim(),
            Author = letter.Author,
            Brand = letter.Brand,
            Issuer = letter.Issuer,
            RecipientLabel = write.Plain("Invoice.To"),
            Recipient = letter.Recipient,
            References = References(invoice, write, letter),
            Heading = heading,
            Mark = invoice.Number is null ? null : letter.Mark,
            Watermark = invoice.Number is null ? write.Plain("Invoice.Draft") : null,
            RunningFoot = heading.Number is null ? [] : [heading.Number],
            Footer = letter.Footer,
            FooterText = letter.FooterText,
            PageOf = write.Plain("Common.PageOf"),
            Columns = Columns(invoice, write),
            Lines = [.. invoice.Lines.Select(line => Line(line, write))],
            Notes = Notes(invoice, write, letter),
            Totals = Totals(invoice, write),
            GrandTotal = new PrintedLine(write.Text("Invoice.Total", ("currency", invoice.Total.Currency.Code)), write.Amount(invoice.Total)),
            Payment = Payment(invoice, write),
        };
    }

    private static PrintedHeading Heading(InvoiceContent invoice, DocumentWriter write) => invoice.Number is null
        ? new PrintedHeading(write.Plain("Invoice.DraftHeading"), null)
        : new PrintedHeading(write.Plain("Invoice.Heading"), PrintedText.Line(invoice.Number));

    private static List<PrintedLine> References(InvoiceContent invoice, DocumentWriter write, LetterWriter letter) =>
    [
        new(write.Plain("Invoice.Date"), write.Day(invoice.Date)),
        new(write.Plain("Invoice.DueOn"), write.Day(invoice.DueOn)),
        .. letter.Labelled("Invoice.DeliveredOn", invoice.DeliveredOn is { } day ? write.Day(day) : null),
        .. letter.Labelled("Common.CustomerNumber", invoice.Recipient.CustomerNumber),
        .. letter.Labelled("Invoice.Reference", invoice.Reference),
        .. letter.Labelled("Invoice.PaymentTerm", invoice.PaymentTerm),
    ];

    private static InvoiceColumns Columns(InvoiceContent invoice, DocumentWriter write) => new(
        write.Plain("Invoice.Columns.Description"),
        write.Plain("Invoice.Columns.Quantity"),
        write.Plain("Invoice.Columns.UnitPrice"),
        write.Plain("Invoice.Columns.Tax"),
        write.Text("Invoice.Columns.Net", ("currency", invoice.Total.Currency.Code)));

    private static PrintedInvoiceLine Line(InvoiceContentLine line, DocumentWriter write)
    {
        var text = PrintedText.Lines(line.Description);
        var discount = line.Discount == 0m ? Array.Empty<string>() : [write.Text("Invoice.Discount", ("percent", write.Percent(line.Discount)))];
        return new PrintedInvoiceLine(
            text.Count > 0 ? text[0] : string.Empty,
            [.. discount, .. text.Skip(1)],
            write.Quantity(line.Quantity, line.Unit),
            write.UnitPrice(line.UnitPrice, line.Net.Currency),
            write.Percent(line.TaxRate),
            write.Amount(line.Net));
    }

    private static List<PrintedLine> Totals(InvoiceContent invoice, DocumentWriter write) =>
    [
        new(write.Plain("Invoice.Net"), write.Amount(invoice.Net)),
        .. invoice.Taxes.Select(tax => new PrintedLine(TaxLabel(tax, write), write.Amount(tax.Tax))),
    ];

    /// <summary>A tax whose name says its rate already ("Btw 21%") is not followed by it once more.</summary>
    private static string TaxLabel(InvoiceContentTax tax, DocumentWriter write)
    {
        var name = PrintedText.Line(tax.Name);
        return name.Any(char.IsAsciiDigit) || tax.Rate == 0m
            ? write.Text("Invoice.TaxNamed", ("name", name), ("base", write.Amount(tax.Taxable)))
            : write.Text("Invoice.Tax", ("name", name), ("rate", write.Percent(tax.Rate)), ("base", write.Amount(tax.Taxable)));
    }

    private static List<string> Notes(InvoiceContent invoice, DocumentWriter write, LetterWriter letter)
    {
        var shipTo = invoice.ShippingAddress is null
            ? []
            : new[] { $"{write.Plain("Invoice.ShipTo")}: {string.Join(", ", letter.Address(invoice.ShippingAddress, oneLine: true).Select(l => l.Text))}" };
        return
        [
            .. invoice.Taxes.Select(tax => PrintedText.Line(tax.LegalText)).Where(text => text.Length > 0).Distinct(),
            .. shipTo,
            .. PrintedText.Lines(invoice.Notes),
            .. HasPaymentBox(invoice) ? [] : PrintedText.Lines(invoice.PaymentInstructions),
            .. PrintedText.Lines(invoice.LegalText),
        ];
    }

    private static bool HasPaymentBox(InvoiceContent invoice) => invoice.Payment is not null && invoice.Total.IsPositive;

    private static PrintedPayment? Payment(InvoiceContent invoice, DocumentWriter write)
    {
        if (!HasPaymentBox(invoice) || invoice.Payment is not { } payment)
        {
            return null;
        }

        List<PrintedLine> rows =
        [
            new(write.Plain("Invoice.Payee"), PrintedText.Line(payment.Payee)),
            new(write.Plain("Invoice.Iban"), Grouped(payment.Iban)),
            .. payment.Bic is { Length: > 0 } bic ? [new PrintedLine(write.Plain("Invoice.Bic"), PrintedText.Line(bic))] : Array.Empty<PrintedLine>(),
            new(write.Plain("Invoice.PaymentReference"), PrintedText.Line(payment.Reference)),
        ];
        var title = write.Text("Invoice.PayBy", ("date", write.Day(invoice.DueOn)));
        return new PrintedPayment(title, rows, payment.QrSvg, payment.QrSvg is null ? null : write.Plain("Invoice.QrCode"))
        {
            Instructions = PrintedText.Lines(invoice.PaymentInstructions),
        };
    }

    /// <summary>Groups of four, as a bank prints it.</summary>
    private static string Grouped(string iban) => string.Join('\u00a0', PrintedText.Line(iban).Replace(" ", string.Empty, StringComparison.Ordinal).Chunk(4).Select(c => new string(c)));
}
