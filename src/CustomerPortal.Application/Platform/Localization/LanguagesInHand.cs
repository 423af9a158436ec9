using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Localization;

/// <summary>The languages that the tenant offers, as the running piece of work leaves them: an import brings a language together with its texts.</summary>
internal sealed class LanguagesInHand(IInstalledLanguages installed)
{
    private readonly Dictionary<string, string> changed = [];

    /// <summary>Told of each setting that is changed and not yet saved.</summary>
    public void Note(string setting, string value)
    {
        if (setting is PlatformSettings.Languages or PlatformSettings.DefaultLanguage)
        {
            changed[setting] = value;
        }
    }

    /// <summary>The languages on offer.</summary>
    public async ValueTask<InstalledLanguages> GetAsync(CancellationToken ct)
    {
        var now = await installed.GetAsync(ct);
        return changed.Count == 0 ? now : TenantLanguages.Read(
            changed.GetValueOrDefault(PlatformSettings.Languages, string.Join(',', now.Tags)), changed.GetValueOrDefault(PlatformSettings.DefaultLanguage, now.Default));
    }

    /// <summary>Whether a language is among them.</summary>
    public async ValueTask<bool> OffersAsync(string tag, CancellationToken ct) => (await GetAsync(ct)).Tags.Contains(tag);
}
