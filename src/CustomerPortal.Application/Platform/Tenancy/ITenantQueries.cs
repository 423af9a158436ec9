using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Reads of tenants.</summary>
public interface ITenantQueries
{
    /// <summary>A page of those that are not deleted, searched by name and host label.</summary>
    Task<PagedResult<TenantDto>> ListAsync(ListRequest request, CancellationToken ct);

    /// <summary>Ids of all, deleted ones too.</summary>
    Task<List<Guid>> ListAllIdsAsync(CancellationToken ct);
}
