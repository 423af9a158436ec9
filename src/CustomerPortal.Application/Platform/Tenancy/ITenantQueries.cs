using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Reads of tenants that are not deleted.</summary>
public interface ITenantQueries
{
    /// <summary>A page, searched by name and host label.</summary>
    Task<PagedResult<TenantDto>> ListAsync(ListRequest request, CancellationToken ct);
}
