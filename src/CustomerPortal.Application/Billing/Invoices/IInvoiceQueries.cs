using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Billing;

/// <summary>Reading invoices.</summary>
public interface IInvoiceQueries
{
    Task<PagedResult<InvoiceListItemDto>> ListAsync(InvoiceListRequest request, DateOnly today, CancellationToken ct);

    /// <summary>The same without drafts.</summary>
    Task<PagedResult<InvoiceListItemDto>> ListIssuedAsync(InvoiceListRequest request, DateOnly today, CancellationToken ct);

    /// <summary>The customer's issued invoices before and after one, by date and moment of issue.</summary>
    Task<(Guid? Previous, Guid? Next)> FindNeighboursAsync(Guid customerId, Guid invoiceId, CancellationToken ct);

    /// <summary>What ledger and mails say of an issued invoice; null for a draft.</summary>
    Task<InvoiceStanding?> FindStandingAsync(Guid invoiceId, CancellationToken ct);

    /// <summary>Open invoices of a customer, the oldest first, at most 200.</summary>
    Task<IReadOnlyList<InvoiceListItemDto>> ListOpenAsync(Guid customerId, DateOnly today, CancellationToken ct);
}
