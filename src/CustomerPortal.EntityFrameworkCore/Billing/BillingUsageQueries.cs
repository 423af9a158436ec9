using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class BillingUsageQueries(PortalDbContext db) : IBillingUsageQueries
{
    /// <inheritdoc />
    public async Task<bool> AreBooksBegunAsync(CancellationToken ct) =>
        await db.Set<Invoice>().AnyAsync(ct) || await db.Set<LedgerEntry>().AnyAsync(ct);

    /// <inheritdoc />
    public async Task<bool> IsCurrencyUsedAsync(Currency currency, CancellationToken ct) =>
        await db.Set<Customer>().AnyAsync(c => c.General.Currency == currency, ct)
        || await db.Set<Invoice>().AnyAsync(i => i.Currency == currency, ct)
        || await db.Set<LedgerEntry>().AnyAsync(e => e.Currency == currency, ct);

    /// <inheritdoc />
    public async Task<bool> IsPaymentTermUsedAsync(Guid id, CancellationToken ct) =>
        await db.Set<Customer>().AnyAsync(c => c.Invoicing.PaymentTermId == id, ct)
        || await db.Set<Invoice>().AnyAsync(i => i.PaymentTermId == id, ct);

    /// <inheritdoc />
    public Task<bool> IsTaxCodeUsedAsync(Guid id, CancellationToken ct) => db.Set<InvoiceLine>().AnyAsync(l => l.TaxCodeId == id, ct);
}
