using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <inheritdoc />
internal sealed class TenantTexts(
    EmbeddedTexts shipped, TextSnapshots snapshots, IInstalledLanguages languages, ICurrentTenant tenant, TextsInUse inUse) : ITenantTexts
{
    /// <inheritdoc />
    public async ValueTask<ITexts> LoadAsync(CancellationToken ct)
    {
        var written = await snapshots.GetAsync(tenant.Id, ct);
        return written.Over(shipped, tenant.Id, (await languages.GetAsync(ct)).Default);
    }

    /// <inheritdoc />
    public IDisposable Use(ITexts texts) => inUse.Use(texts);
}
