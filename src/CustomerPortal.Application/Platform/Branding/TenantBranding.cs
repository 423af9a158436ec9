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
        var hasAccent = Colour.TryParse(await settings.GetAsync(BrandingSettings.Accent, ct), out var accent);
        return new Brand(
            await NameAsync(ct),
            hasAccent ? accent.ToString() : null,
            hasAccent ? BrandColours.OnDark(accent).ToString() : null,
            await PathAsync(BrandImage.Logo, ct),
            await PathAsync(BrandImage.Favicon, ct));
    }

    private async ValueTask<string> NameAsync(CancellationToken ct)
    {
        foreach (var setting in new[] { BrandingSettings.PortalName, PlatformSettings.CompanyDisplayName })
        {
            if (await settings.GetAsync(setting, ct) is { Length: > 0 } chosen)
            {
                return chosen;
            }
        }

        return (await tenants.FindByIdAsync(tenant.Id, ct))?.Name ?? "CustomerPortal";
    }

    private async ValueTask<string?> PathAsync(BrandImage image, CancellationToken ct) =>
        (await StoredImage.ReadAsync(settings, image, ct))?.PathOf(tenant.Id, image);
}
