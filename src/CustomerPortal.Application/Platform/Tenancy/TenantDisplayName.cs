using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>The name that a tenant shows on pages and in mails, a setting of its own: read and written by the host in the tenant's scope.</summary>
internal sealed class TenantDisplayName(IServiceScopeFactory scopes, ICurrentTenant tenant, ISettings settings)
{
    public async Task<string> GetAsync(Guid tenantId, CancellationToken ct)
    {
        using var inTenant = tenant.Change(tenantId);
        return await settings.GetAsync(PlatformSettings.CompanyDisplayName, ct);
    }

    public async Task SetAsync(Guid tenantId, string name, CancellationToken ct)
    {
        using var inTenant = tenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ISettingStore>();
        await store.SetAsync(PlatformSettings.CompanyDisplayName, name, ct);
        await store.SaveAsync(ct);
    }
}
