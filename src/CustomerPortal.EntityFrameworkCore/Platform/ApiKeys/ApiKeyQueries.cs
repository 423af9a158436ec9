using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.ApiKeys;

/// <inheritdoc />
internal sealed class ApiKeyQueries(PortalDbContext db, TimeProvider clock) : IApiKeyQueries
{
    private static readonly SortFields<Row> Fields = new SortFields<Row>("name", r => r.Key.Name, r => r.Key.Id)
        .Add("userName", r => r.UserName)
        .Add("createdAt", r => r.Key.CreatedAt)
        .Add("expiresAt", r => r.Key.ExpiresAt)
        .Add("lastUsedAt", r => r.Key.LastUsedAt);

    /// <inheritdoc />
    public async Task<PagedResult<ApiKeyDto>> ListAsync(ApiKeyListRequest request, Guid? accountId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = from key in InState(db.Set<ApiKey>().AsNoTracking(), request.State, now)
                   where accountId == null || key.AccountId == accountId
                   join account in db.Set<StaffUser>() on key.AccountId equals account.Id
                   select new Row { Key = key, UserName = account.UserName! };
        var page = await rows.Containing(request.Filter, r => r.Key.Name, r => r.Key.Prefix, r => r.UserName).PageAsync(request, Fields, ct);
        return page.Map(r => r.Key.ToDto(r.UserName, now));
    }

    private static IQueryable<ApiKey> InState(IQueryable<ApiKey> keys, ApiKeyState? state, DateTimeOffset now) => state switch
    {
        ApiKeyState.Live => keys.Where(k => k.RevokedAt == null && k.ExpiresAt > now),
        ApiKeyState.Expired => keys.Where(k => k.RevokedAt == null && k.ExpiresAt <= now),
        ApiKeyState.Revoked => keys.Where(k => k.RevokedAt != null),
        _ => keys,
    };

    private sealed class Row
    {
        public required ApiKey Key { get; init; }

        public required string UserName { get; init; }
    }
}
