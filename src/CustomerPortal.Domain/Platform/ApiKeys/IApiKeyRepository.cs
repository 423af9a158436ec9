namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Stored keys of the current tenant.</summary>
public interface IApiKeyRepository
{
    /// <summary>By id, of one account or (null) of any.</summary>
    Task<ApiKey?> FindAsync(Guid id, Guid? accountId, CancellationToken ct);

    /// <summary>Keys of an account that live at a moment.</summary>
    Task<int> CountLiveAsync(Guid accountId, DateTimeOffset now, CancellationToken ct);

    /// <summary>Adds to the running unit of work.</summary>
    void Add(ApiKey key);
}
