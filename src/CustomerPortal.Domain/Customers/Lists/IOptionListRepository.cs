namespace CustomerPortal.Customers;

/// <summary>Lists of the current tenant with their values.</summary>
public interface IOptionListRepository
{
    /// <summary>The list of this code, or null; a pop-up list that nobody touched yet has no row.</summary>
    Task<OptionList?> FindAsync(string code, CancellationToken ct);

    /// <summary>Every list that has a row.</summary>
    Task<IReadOnlyList<OptionList>> ListAsync(CancellationToken ct);

    /// <summary>The lists of these codes that have a row.</summary>
    Task<IReadOnlyList<OptionList>> ListAsync(IReadOnlyCollection<string> codes, CancellationToken ct);

    /// <summary>Records that carry each value of the tenant's lists; values that nothing carries are left out.</summary>
    Task<IReadOnlyDictionary<Guid, int>> CountUsesAsync(string listCode, CancellationToken ct);

    void Add(OptionList list);

    void Remove(OptionList list);
}
