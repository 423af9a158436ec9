using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class PaymentTermRepository(PortalDbContext db) : IPaymentTermRepository
{
    /// <inheritdoc />
    public Task<PaymentTerm?> FindAsync(Guid id, CancellationToken ct) => db.Set<PaymentTerm>().FirstOrDefaultAsync(t => t.Id == id, ct);

    /// <inheritdoc />
    public Task<List<PaymentTerm>> ListAllAsync(CancellationToken ct) => db.Set<PaymentTerm>().ToListAsync(ct);

    /// <inheritdoc />
    public Task<PaymentTerm?> FindDefaultAsync(CancellationToken ct) => db.Set<PaymentTerm>().FirstOrDefaultAsync(t => t.IsDefault, ct);

    /// <inheritdoc />
    public Task<bool> HasNumberAsync(int number, Guid? exceptId, CancellationToken ct) =>
        db.Set<PaymentTerm>().AnyAsync(t => t.Number == number && t.Id != exceptId, ct);

    /// <inheritdoc />
    public void Add(PaymentTerm term) => db.Add(term);

    /// <inheritdoc />
    public void Remove(PaymentTerm term) => db.Remove(term);
}
