using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Branding;

/// <summary>The brand by the tenant's settings.</summary>
internal sealed class TenantBranding(ISettings settings, ITenantDirectory tenants, ICurrentTenant tenant) : IBranding
{
    /// <inheritdoc />
    public async ValueTask<Brand> GetAsync(CancellationToken ct)
    {
        var shown = await settings.GetAsync(PlatformSettings.CompanyDisplayName, ct);
        return new Brand(shown.Length > 0 ? shown : (await tenants.FindByIdAsync(tenant.Id, ct))?.Name ?? "CustomerPortal");
    }
}
