using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class InvoiceRepository(PortalDbContext db) : IInvoiceRepository
{
    /// <inheritdoc />
    public Task<Invoice?> FindAsync(Guid id, CancellationToken ct) => db.Set<Invoice>()
        .Include(i => i.Lines.OrderBy(l => l.Position)).Include(i => i.Taxes).AsSplitQuery().FirstOrDefaultAsync(i => i.Id == id, ct);

    /// <inheritdoc />
    public async Task<Invoice> GetAsync(Guid id, CancellationToken ct) => EntityNotFoundException.Require(await FindAsync(id, ct), id);

    /// <inheritdoc />
    public Task<InvoiceDelivery?> FindDeliveryAsync(Guid id, CancellationToken ct) =>
        db.Set<InvoiceDelivery>().FirstOrDefaultAsync(d => d.Id == id, ct);

    /// <inheritdoc />
    public Task<InvoiceDelivery?> FindDeliveryOfMailAsync(Guid mailId, Guid invoiceId, CancellationToken ct) =>
        db.Set<InvoiceDelivery>().FirstOrDefaultAsync(d => d.InvoiceId == invoiceId && d.MailId == mailId, ct);

    /// <inheritdoc />
    public void Add(Invoice invoice) => db.Add(invoice);

    /// <inheritdoc />
    public void Add(InvoiceDelivery delivery) => db.Add(delivery);

    /// <inheritdoc />
    public void Remove(Invoice invoice) => db.Remove(invoice);
}
