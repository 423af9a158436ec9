using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Branding;

/// <summary>The brand by the tenant's settings.</summary>
internal sealed class TenantBranding(ISettings settings, OrganisationName organisation, ICurrentTenant tenant) : IBranding
{
    /// <inheritdoc />
    public async ValueTask<Brand> GetAsync(CancellationToken ct)
    {
        var hasAccent = Colour.TryParse(await settings.GetAsync(BrandingSettings.Accent, ct), out var accent);
        return new Brand(
            await settings.GetAsync(BrandingSettings.PortalName, ct) is { Length: > 0 } chosen ? chosen : await organisation.FindAsync(ct) ?? "CustomerPortal",
            hasAccent ? accent.ToString() : null,
            hasAccent ? BrandColours.OnDark(accent).ToString() : null,
            await PathAsync(BrandImage.Logo, ct),
            await PathAsync(BrandImage.Favicon, ct));
    }

    private async ValueTask<string?> PathAsync(BrandImage image, CancellationToken ct) =>
        (await StoredImage.ReadAsync(settings, image, ct))?.PathOf(tenant.Id, image);
}
