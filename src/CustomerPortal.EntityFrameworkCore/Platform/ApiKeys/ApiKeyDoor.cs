using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.ApiKeys;

/// <inheritdoc />
internal sealed class ApiKeyDoor(
    ApiKeyMemory memory,
    ApiKeyUses uses,
    ITenantDirectory tenants,
    ICurrentTenant tenant,
    IServiceScopeFactory scopes,
    PermissionRegistry permissions,
    IRefusals refusals,
    TimeProvider clock) : IApiKeyDoor
{
    /// <inheritdoc />
    public async ValueTask<ApiKeyHolder?> RecallAsync(string secret, CancellationToken ct) =>
        ApiKeySecret.TryRead(secret, out var key) && memory.Find(key.Hash) is { } holder && await IsOpenAsync(key.TenantId, ct) ? holder : null;

    /// <inheritdoc />
    public async Task<ApiKeyHolder?> FindAsync(string secret, CancellationToken ct)
    {
        if (!ApiKeySecret.TryRead(secret, out var key) || !await IsOpenAsync(key.TenantId, ct))
        {
            return null;
        }

        using var own = tenant.Change(key.TenantId);
        await using var scope = scopes.CreateAsyncScope();
        return await ReadAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), key, ct);
    }

    /// <inheritdoc />
    public void Used(ApiKeyHolder holder, string? address) => uses.Note(holder.TenantId, holder.KeyId, address);

    private async Task<ApiKeyHolder?> ReadAsync(PortalDbContext db, ApiKeySecret secret, CancellationToken ct)
    {
        var readAt = clock.GetUtcNow();
        var (prefix, hash) = (secret.Prefix, secret.Hash);
        var found = await (from key in db.Set<ApiKey>()
                           where key.Prefix == prefix
                           join account in db.Set<StaffUser>() on key.AccountId equals account.Id
                           select new { Key = key, Account = account }).AsNoTracking().SingleOrDefaultAsync(ct);
        if (found is null || !secret.Matches(found.Key.Hash))
        {
            return null;
        }

        if (found.Key.RevokedAt is not null || found.Key.ExpiresAt <= readAt || !found.Account.IsActive)
        {
            refusals.SignInFailed(nameof(ApiKey), found.Key.Id, found.Key.Name);
            return null;
        }

        var roles = await db.Set<StaffUserRole>().Where(r => r.UserId == found.Account.Id).Select(r => r.RoleId).ToListAsync(ct);
        var holder = new ApiKeyHolder(
            found.Key.Id, secret.TenantId, found.Account.Id, found.Account.SecurityStamp!, found.Account.DisplayName, found.Account.Language,
            roles, ScopeReach.Of(found.Key.Scopes, permissions));
        memory.Remember(hash, holder, readAt, found.Key.ExpiresAt);
        return holder;
    }

    private async ValueTask<bool> IsOpenAsync(Guid tenantId, CancellationToken ct) =>
        tenantId == TenantIds.Host || (await tenants.FindByIdAsync(tenantId, ct))?.IsActive == true;
}
