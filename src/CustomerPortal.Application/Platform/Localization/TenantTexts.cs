using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Localization;

/// <inheritdoc />
internal sealed class TenantTexts(
    EmbeddedTexts shipped, TextSnapshots snapshots, ISettings settings, ICurrentTenant tenant, TextsInUse inUse) : ITenantTexts
{
    /// <inheritdoc />
    public async ValueTask<ITexts> LoadAsync(CancellationToken ct)
    {
        var written = await snapshots.GetAsync(tenant.Id, ct);
        return written.Over(shipped, tenant.Id, await settings.GetAsync(PlatformSettings.DefaultLanguage, ct));
    }

    /// <inheritdoc />
    public IDisposable Use(ITexts texts) => inUse.Use(texts);
}
