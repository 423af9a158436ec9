using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Reads of tenants.</summary>
public interface ITenantQueries
{
    /// <summary>A page, searched by name and address; deleted ones only when they are asked for.</summary>
    Task<PagedResult<TenantDto>> ListAsync(TenantListRequest request, CancellationToken ct);

    /// <summary>Ids of all that have rows: deleted ones too, purged ones not.</summary>
    Task<List<Guid>> ListAllIdsAsync(CancellationToken ct);

    /// <summary>Ids of deleted ones whose retention is over.</summary>
    Task<List<Guid>> ListPurgeableAsync(DateTimeOffset now, CancellationToken ct);
}
