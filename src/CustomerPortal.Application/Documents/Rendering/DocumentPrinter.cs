using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Documents;

/// <inheritdoc />
internal sealed class DocumentPrinter(ITexts texts, IFormatter formatter, IPdfRenderer renderer) : IDocumentPrinter
{
    private const string Pdf = "application/pdf";

    /// <inheritdoc />
    public async Task<FileContent> PrintAsync(DocumentContent content, string language, CancellationToken ct)
    {
        var job = Job(content, language) with { Images = content.Brand.Logo is { } logo ? [logo.Content] : [] };
        return new FileContent(DocumentFileName.For(content, language, texts), Pdf, await renderer.RenderAsync(job, ct));
    }

    private PdfJob Job(DocumentContent content, string language) => content switch
    {
        InvoiceContent invoice => new PdfJob(
            $"invoice {content.SourceId}", InvoiceDocument.Template, new InvoiceDocumentBuilder(texts, formatter).Build(invoice, language), content.CreatedAt),
        StatementContent statement => new PdfJob(
            $"statement {content.SourceId}", StatementDocument.Template, new StatementDocumentBuilder(texts, formatter).Build(statement, language), content.CreatedAt),
        _ => throw new ArgumentException($"There is no template for {content.GetType().Name}.", nameof(content)),
    };
}
