namespace CustomerPortal.Billing;

/// <summary>Tax codes of the tenant.</summary>
public interface ITaxCodeRepository
{
    Task<TaxCode?> FindAsync(Guid id, CancellationToken ct);

    Task<List<TaxCode>> ListAllAsync(CancellationToken ct);

    Task<TaxCode?> FindDefaultAsync(CancellationToken ct);

    /// <summary>Those of the ids that exist.</summary>
    Task<IReadOnlyList<TaxCode>> ListAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct);

    Task<bool> HasCodeAsync(string code, Guid? exceptId, CancellationToken ct);

    void Add(TaxCode taxCode);

    void Remove(TaxCode taxCode);
}
