using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Portal;

/// <summary>The customer's own issued invoices.</summary>
public interface IPortalInvoiceAppService
{
    Task<PagedResult<PortalInvoiceListItemDto>> ListAsync(PortalInvoiceListRequest request, CancellationToken ct);

    Task<PortalInvoiceDto> GetAsync(Guid id, CancellationToken ct);

    /// <summary>The archived original; a copy in the contact's language where that differs from the frozen one.</summary>
    Task<FileContent> GetPdfAsync(Guid id, CancellationToken ct);
}
