using CustomerPortal.Documents;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class InvoiceDocumentAppService(
    IInvoiceRepository invoices,
    InvoiceDocumentSource source,
    InvoiceFactsReader facts,
    StaffDocumentLanguage language,
    IDocumentArchive archive,
    IDocumentPrinter printer) : IInvoiceDocumentAppService
{
    /// <inheritdoc />
    public async Task<FileContent> GetOriginalAsync(Guid id, CancellationToken ct)
    {
        await IssuedAsync(id, ct);
        return await archive.GetOriginalAsync(DocumentKinds.Invoice, id, ct);
    }

    /// <inheritdoc />
    public async Task<FileContent> GetForStaffAsync(Guid id, CancellationToken ct)
    {
        var invoice = await invoices.GetAsync(id, ct);
        return invoice.IsDraft
            ? await PreviewAsync(invoice, ct)
            : await archive.GetAsync(DocumentKinds.Invoice, id, await language.LanguageForAsync(invoice.CustomerId, ct), ct);
    }

    /// <inheritdoc />
    public async Task<InvoiceLanguageDto> GetLanguageAsync(Guid id, CancellationToken ct)
    {
        var invoice = await invoices.GetAsync(id, ct);
        return invoice.IsDraft
            ? new InvoiceLanguageDto((await facts.OfAsync(invoice, ct)).LanguageChain, null)
            : new InvoiceLanguageDto(invoice.LanguageChain, await language.ForCustomerAsync(invoice.CustomerId, ct));
    }

    /// <inheritdoc />
    public async Task<FileContent> GetPreviewAsync(Guid id, CancellationToken ct)
    {
        var invoice = await invoices.GetAsync(id, ct);
        invoice.GuardDraft();
        return await PreviewAsync(invoice, ct);
    }

    // By the renderer and in the language of the document to be, so that what is seen is what will be sent.
    private async Task<FileContent> PreviewAsync(Invoice invoice, CancellationToken ct)
    {
        var content = await source.DraftAsync(invoice, ct);
        return await printer.PrintAsync(content, content.Language, ct);
    }

    private async Task IssuedAsync(Guid id, CancellationToken ct)
    {
        if ((await invoices.GetAsync(id, ct)).IsDraft)
        {
            throw new BusinessException(BillingErrorCodes.InvoiceNotIssued);
        }
    }
}
