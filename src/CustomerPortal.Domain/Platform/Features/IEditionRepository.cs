namespace CustomerPortal.Platform.Features;

/// <summary>Editions.</summary>
public interface IEditionRepository
{
    /// <summary>By id, or null.</summary>
    Task<Edition?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>By normalized name, or null.</summary>
    Task<Edition?> FindByNameAsync(string normalizedName, CancellationToken ct);

    /// <summary>Adds to the running unit of work.</summary>
    void Add(Edition edition);

    /// <summary>Removes with the running unit of work.</summary>
    void Remove(Edition edition);
}
