using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <inheritdoc />
internal sealed class TenantDirectory(TenantMemory memory, IServiceScopeFactory scopes) : ITenantDirectory
{
    /// <inheritdoc />
    public ValueTask<TenantInfo?> FindByNameAsync(string name, CancellationToken ct)
    {
        var trimmed = name.Trim();
        return trimmed.Length is 0 or > TenantConsts.MaxNameLength
            ? ValueTask.FromResult<TenantInfo?>(null)
            : memory.GetAsync("name:" + Tenant.Normalize(trimmed), () => ReadAsync(async tenants =>
                await tenants.FindByNameAsync(Tenant.Normalize(trimmed), ct)
                ?? await tenants.FindByHostLabelAsync(trimmed.ToLowerInvariant(), ct)));
    }

    /// <inheritdoc />
    public ValueTask<TenantInfo?> FindByHostAsync(string host, CancellationToken ct)
    {
        var lower = host.Trim().ToLowerInvariant();
        return lower.Length is 0 or > TenantConsts.MaxHostNameLength
            ? ValueTask.FromResult<TenantInfo?>(null)
            : memory.GetAsync("host:" + lower, () => ReadAsync(tenants => tenants.FindByHostNameAsync(lower, ct)));
    }

    /// <inheritdoc />
    public ValueTask<TenantInfo?> FindByIdAsync(Guid id, CancellationToken ct) =>
        memory.GetAsync("id:" + id.ToString("N"), () => ReadAsync(tenants => tenants.FindAsync(id, ct)));

    private async Task<TenantInfo?> ReadAsync(Func<ITenantRepository, Task<Tenant?>> find)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tenant = await find(scope.ServiceProvider.GetRequiredService<ITenantRepository>());
        return tenant is null ? null : new TenantInfo(tenant.Id, tenant.Name, tenant.NormalizedName, tenant.IsOpen, !tenant.IsActive);
    }
}
