using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Reads of keys of the current tenant.</summary>
public interface IApiKeyQueries
{
    /// <summary>A page of one account's keys, or (null) of everybody's.</summary>
    Task<PagedResult<ApiKeyDto>> ListAsync(ApiKeyListRequest request, Guid? accountId, CancellationToken ct);
}
