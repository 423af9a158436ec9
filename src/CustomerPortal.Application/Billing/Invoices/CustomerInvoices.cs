using CustomerPortal.Documents;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class CustomerInvoices(
    IInvoiceRepository invoices, IInvoiceQueries queries, InvoicePresenter presenter, IDocumentArchive archive, TenantDays days) : ICustomerInvoices
{
    /// <inheritdoc />
    public async Task<PagedResult<InvoiceListItemDto>> ListAsync(Guid customerId, InvoiceListRequest request, CancellationToken ct) =>
        await queries.ListIssuedAsync(request with { CustomerId = customerId }, await days.TodayAsync(ct), ct);

    /// <inheritdoc />
    public async Task<InvoiceDto?> FindAsync(Guid customerId, Guid invoiceId, string language, CancellationToken ct) =>
        await FindIssuedAsync(customerId, invoiceId, ct) is { } invoice ? await presenter.ShowIssuedAsync(invoice, language, ct) : null;

    /// <inheritdoc />
    public async Task<int> CountDraftsAsync(Guid customerId, CancellationToken ct)
    {
        var drafts = new InvoiceListRequest { CustomerId = customerId, State = InvoiceFilterState.Draft, MaxResultCount = 1 };
        return (await queries.ListAsync(drafts, await days.TodayAsync(ct), ct)).TotalCount;
    }

    /// <inheritdoc />
    public Task<(Guid? Previous, Guid? Next)> FindNeighboursAsync(Guid customerId, Guid invoiceId, CancellationToken ct) =>
        queries.FindNeighboursAsync(customerId, invoiceId, ct);

    /// <inheritdoc />
    public async Task<FileContent?> FindPdfAsync(Guid customerId, Guid invoiceId, string language, CancellationToken ct) =>
        await FindIssuedAsync(customerId, invoiceId, ct) is null
            ? null
            : await archive.GetAsync(DocumentKinds.Invoice, invoiceId, language, ct);

    private async Task<Invoice?> FindIssuedAsync(Guid customerId, Guid invoiceId, CancellationToken ct) =>
        await invoices.FindAsync(invoiceId, ct) is { IsDraft: false } invoice && invoice.CustomerId == customerId ? invoice : null;
}
