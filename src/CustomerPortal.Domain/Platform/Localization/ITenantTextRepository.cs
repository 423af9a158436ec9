using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>Texts that the current tenant wrote.</summary>
public interface ITenantTextRepository
{
    /// <summary>All of them, for the snapshot; not tracked.</summary>
    Task<IReadOnlyList<TenantText>> ListAsync(CancellationToken ct);

    /// <summary>Those of a language, tracked.</summary>
    Task<IReadOnlyList<TenantText>> ListOfAsync(LanguageTag language, CancellationToken ct);

    /// <summary>Adds to the running unit of work.</summary>
    void Add(TenantText text);

    /// <summary>Removes with the running unit of work.</summary>
    void Remove(TenantText text);
}
