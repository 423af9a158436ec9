using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class PortalInvoiceAppService(ICurrentCustomer current, ICustomerInvoices invoices, TenantDays days) : IPortalInvoiceAppService
{
    private static readonly string[] SortFields = ["number", "date", "dueOn", "total", "open"];

    /// <inheritdoc />
    public async Task<PagedResult<PortalInvoiceListItemDto>> ListAsync(PortalInvoiceListRequest request, CancellationToken ct)
    {
        var today = await days.TodayAsync(ct);
        var page = await invoices.ListAsync(current.CustomerId, Translate(request), ct);
        return new PagedResult<PortalInvoiceListItemDto>(page.TotalCount, page.TotalIsCapped, [.. page.Items.Select(item => item.ToPortal(today))]);
    }

    /// <inheritdoc />
    public async Task<PortalInvoiceDto> GetAsync(Guid id, CancellationToken ct)
    {
        var invoice = EntityNotFoundException.Require(await invoices.FindAsync(current.CustomerId, id, current.Language, ct), id);
        var (previous, next) = await invoices.FindNeighboursAsync(current.CustomerId, id, ct);
        return invoice.ToPortal(await days.TodayAsync(ct), previous, next);
    }

    /// <inheritdoc />
    public async Task<FileContent> GetPdfAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await invoices.FindPdfAsync(current.CustomerId, id, current.Language, ct), id);

    private static InvoiceListRequest Translate(PortalInvoiceListRequest request)
    {
        var field = request.Sorting?.Split(' ')[0];
        if (field is not null && !SortFields.Contains(field, StringComparer.OrdinalIgnoreCase))
        {
            throw new InputException([new BusinessException(Platform.PlatformErrorCodes.SortingUnknown).With("sorting", request.Sorting).For("sorting")]);
        }

        return new InvoiceListRequest
        {
            Filter = request.Filter,
            Sorting = request.Sorting ?? "date desc",
            SkipCount = request.SkipCount,
            MaxResultCount = request.MaxResultCount,
            State = request.State switch
            {
                null => null,
                PortalInvoiceState.Open => InvoiceFilterState.Open,
                PortalInvoiceState.PartlyPaid => InvoiceFilterState.PartlyPaid,
                PortalInvoiceState.Overdue => InvoiceFilterState.Overdue,
                PortalInvoiceState.Paid => InvoiceFilterState.Paid,
                var other => throw new ArgumentOutOfRangeException(nameof(request), other, null),
            },
        };
    }
}
