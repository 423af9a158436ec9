using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Features;

/// <summary>Reads of editions.</summary>
public interface IEditionQueries
{
    /// <summary>A page, searched by name.</summary>
    Task<PagedResult<EditionDto>> ListAsync(ListRequest request, CancellationToken ct);

    /// <summary>Tenants of an edition that are not purged.</summary>
    Task<int> CountTenantsAsync(Guid editionId, CancellationToken ct);
}
