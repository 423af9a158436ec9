namespace CustomerPortal.Billing;

/// <summary>Invoices with their lines and taxes.</summary>
public interface IInvoiceRepository
{
    Task<Invoice?> FindAsync(Guid id, CancellationToken ct);

    /// <exception cref="Kernel.EntityNotFoundException">Missing, or another tenant's.</exception>
    Task<Invoice> GetAsync(Guid id, CancellationToken ct);

    Task<InvoiceDelivery?> FindDeliveryAsync(Guid id, CancellationToken ct);

    /// <summary>The delivery whose mail it is; for another copy of a mail, that of the mail that was queued first.</summary>
    Task<InvoiceDelivery?> FindDeliveryOfMailAsync(Guid mailId, Guid invoiceId, CancellationToken ct);

    void Add(Invoice invoice);

    void Add(InvoiceDelivery delivery);

    void Remove(Invoice invoice);
}
