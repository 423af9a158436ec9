using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>The name under which people know the current tenant.</summary>
public sealed class OrganisationName(ICurrentTenant tenant, ITenantDirectory tenants, ISettings settings)
{
    /// <summary>Name of its settings, else the tenant's; null at the host.</summary>
    public async Task<string?> FindAsync(CancellationToken ct)
    {
        if (tenant.Id == TenantIds.Host)
        {
            return null;
        }

        return await settings.GetAsync(PlatformSettings.CompanyDisplayName, ct) is { Length: > 0 } chosen
            ? chosen
            : (await tenants.FindByIdAsync(tenant.Id, ct))?.Name;
    }
}
