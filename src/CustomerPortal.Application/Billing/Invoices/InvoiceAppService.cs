using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class InvoiceAppService(
    IInvoiceRepository invoices,
    IInvoiceQueries queries,
    InvoiceInputReader inputs,
    InvoicePresenter presenter,
    InvoiceIssuing issuing,
    InvoicePlanning planning,
    TenantDays days,
    IUnitOfWork unitOfWork) : IInvoiceAppService
{
    /// <inheritdoc />
    public async Task<PagedResult<InvoiceListItemDto>> ListAsync(InvoiceListRequest request, CancellationToken ct) =>
        await queries.ListAsync(request, await days.TodayAsync(ct), ct);

    /// <inheritdoc />
    public async Task<InvoiceDto> GetAsync(Guid id, CancellationToken ct) =>
        await presenter.ShowAsync(await invoices.GetAsync(id, ct), ct);

    /// <inheritdoc />
    public Task<InvoiceDefaultsDto> GetDefaultsAsync(Guid customerId, CancellationToken ct) => planning.GetDefaultsAsync(customerId, ct);

    /// <inheritdoc />
    public Task<InvoiceTotalsDto> CalculateAsync(InvoiceInput input, CancellationToken ct) => planning.CalculateAsync(input, ct);

    /// <inheritdoc />
    public async Task<InvoiceDto> CreateAsync(InvoiceInput input, CancellationToken ct)
    {
        var invoice = await planning.DraftAsync(input, ct);
        invoices.Add(invoice);
        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(invoice, ct);
    }

    /// <inheritdoc />
    public async Task<InvoiceDto> UpdateAsync(Guid id, InvoiceInput input, CancellationToken ct)
    {
        var invoice = await invoices.GetAsync(id, ct);
        invoice.GuardDraft();
        invoice.Require(input.Version);
        invoice.Edit(await inputs.ReadAsync(input, InvoiceChoices.Of(invoice), ct));
        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(invoice, ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var invoice = await invoices.GetAsync(id, ct);
        invoice.GuardDraft();
        invoices.Remove(invoice);
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task<InvoiceDto> IssueAsync(Guid id, CancellationToken ct) => await presenter.ShowAsync(await issuing.IssueAsync(id, ct), ct);

    /// <inheritdoc />
    public async Task<InvoiceDto> SendAsync(Guid id, InvoiceSendInput input, CancellationToken ct) =>
        await presenter.ShowAsync(await issuing.SendAsync(id, input.To, ct), ct);
}
