using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class TaxCodeRepository(PortalDbContext db) : ITaxCodeRepository
{
    /// <inheritdoc />
    public Task<TaxCode?> FindAsync(Guid id, CancellationToken ct) => db.Set<TaxCode>().FirstOrDefaultAsync(t => t.Id == id, ct);

    /// <inheritdoc />
    public Task<List<TaxCode>> ListAllAsync(CancellationToken ct) => db.Set<TaxCode>().ToListAsync(ct);

    /// <inheritdoc />
    public Task<TaxCode?> FindDefaultAsync(CancellationToken ct) => db.Set<TaxCode>().FirstOrDefaultAsync(t => t.IsDefault, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<TaxCode>> ListAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        await db.Set<TaxCode>().Where(t => ids.Contains(t.Id)).ToListAsync(ct);

    /// <inheritdoc />
    public Task<bool> HasCodeAsync(string code, Guid? exceptId, CancellationToken ct) =>
        db.Set<TaxCode>().AnyAsync(t => t.Code == code && t.Id != exceptId, ct);

    /// <inheritdoc />
    public void Add(TaxCode taxCode) => db.Add(taxCode);

    /// <inheritdoc />
    public void Remove(TaxCode taxCode) => db.Remove(taxCode);
}
