using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.ApiKeys;

/// <inheritdoc />
internal sealed class ApiKeyRepository(PortalDbContext db) : IApiKeyRepository
{
    /// <inheritdoc />
    public Task<ApiKey?> FindAsync(Guid id, Guid? accountId, CancellationToken ct) =>
        db.Set<ApiKey>().SingleOrDefaultAsync(k => k.Id == id && (accountId == null || k.AccountId == accountId), ct);

    /// <inheritdoc />
    public Task<int> CountLiveAsync(Guid accountId, DateTimeOffset now, CancellationToken ct) =>
        db.Set<ApiKey>().CountAsync(k => k.AccountId == accountId && k.RevokedAt == null && k.ExpiresAt > now, ct);

    /// <inheritdoc />
    public void Add(ApiKey key) => db.Add(key);
}
