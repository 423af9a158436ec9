using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Invoices in the admin area.</summary>
public interface IInvoiceAppService
{
    Task<PagedResult<InvoiceListItemDto>> ListAsync(InvoiceListRequest request, CancellationToken ct);

    Task<InvoiceDto> GetAsync(Guid id, CancellationToken ct);

    Task<InvoiceDefaultsDto> GetDefaultsAsync(Guid customerId, CancellationToken ct);

    /// <summary>Totals of lines that are not saved yet: the one rounding rule, computed here only.</summary>
    Task<InvoiceTotalsDto> CalculateAsync(InvoiceInput input, CancellationToken ct);

    Task<InvoiceDto> CreateAsync(InvoiceInput input, CancellationToken ct);

    /// <exception cref="Kernel.BusinessException"><see cref="BillingErrorCodes.InvoiceNotDraft"/></exception>
    Task<InvoiceDto> UpdateAsync(Guid id, InvoiceInput input, CancellationToken ct);

    /// <exception cref="Kernel.BusinessException"><see cref="BillingErrorCodes.InvoiceNotDraft"/></exception>
    Task DeleteAsync(Guid id, CancellationToken ct);

    /// <summary>Gives the next number and freezes everything.</summary>
    Task<InvoiceDto> IssueAsync(Guid id, CancellationToken ct);

    /// <summary>Mails the archived document in its own language; the state becomes Sent when the mail server accepted it.</summary>
    Task<InvoiceDto> SendAsync(Guid id, InvoiceSendInput input, CancellationToken ct);
}
