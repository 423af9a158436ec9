using CustomerPortal.Documents;
using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Puts the original of an issued invoice into the archive. Repeating it finds it there.</summary>
internal sealed class RenderInvoice(IDocumentArchive archive) : IEventHandler<InvoiceIssued>
{
    /// <inheritdoc />
    public Task HandleAsync(InvoiceIssued happened, EventEnvelope envelope, CancellationToken ct) =>
        archive.GetOriginalAsync(DocumentKinds.Invoice, happened.InvoiceId, ct);
}
