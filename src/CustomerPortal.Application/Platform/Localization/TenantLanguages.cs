using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Localization;

/// <summary>The languages that the tenant's settings name, among those shipped.</summary>
internal sealed class TenantLanguages(ISettings settings) : IInstalledLanguages
{
    /// <inheritdoc />
    public async ValueTask<InstalledLanguages> GetAsync(CancellationToken ct)
    {
        var named = (await settings.GetAsync(PlatformSettings.Languages, ct)).Split(',', StringSplitOptions.TrimEntries);
        var standard = await settings.GetAsync(PlatformSettings.DefaultLanguage, ct);

        // The default is always offered, whatever the list says.
        return new InstalledLanguages([.. ShippedLanguages.All.Where(tag => tag == standard || named.Contains(tag, StringComparer.OrdinalIgnoreCase))], standard);
    }
}
