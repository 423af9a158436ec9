using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Issued invoices of one customer, for the client area. A draft, and another customer's invoice, do not exist here.</summary>
public interface ICustomerInvoices
{
    /// <param name="customerId">Customer; the one in the request does not count.</param>
    /// <param name="request">Search, state, sorting, page.</param>
    /// <param name="ct">Cancels the reading.</param>
    Task<PagedResult<InvoiceListItemDto>> ListAsync(Guid customerId, InvoiceListRequest request, CancellationToken ct);

    /// <summary>One invoice, names of taxes and terms in a language; null when the customer has none with this id.</summary>
    Task<InvoiceDto?> FindAsync(Guid customerId, Guid invoiceId, string language, CancellationToken ct);

    /// <summary>Drafts of the customer, which the client area does not show; at most a few thousand are counted.</summary>
    Task<int> CountDraftsAsync(Guid customerId, CancellationToken ct);

    /// <summary>The invoices before and after it in time.</summary>
    Task<(Guid? Previous, Guid? Next)> FindNeighboursAsync(Guid customerId, Guid invoiceId, CancellationToken ct);

    /// <summary>The original, or a copy in the language where that differs; null when the customer has no invoice with this id.</summary>
    Task<FileContent?> FindPdfAsync(Guid customerId, Guid invoiceId, string language, CancellationToken ct);
}
