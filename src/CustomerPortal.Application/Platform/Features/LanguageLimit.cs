using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Features;

/// <summary>
/// The languages that a tenant offers are one setting, saved as a whole: a longer list than the plan allows is refused. A list that became
/// too long when the plan shrank may only get shorter.
/// </summary>
internal sealed class LanguageLimit(IFeatures features, IInstalledLanguages languages) : ISettingRule, IUsageCounter
{
    /// <inheritdoc />
    public string Setting => PlatformSettings.Languages;

    /// <inheritdoc />
    public string Feature => PlatformFeatures.MaxLanguages;

    /// <inheritdoc />
    public async Task<int> CountAsync(CancellationToken ct) => (await languages.GetAsync(ct)).Tags.Count;

    /// <inheritdoc />
    public async Task ApplyAsync(string value, CancellationToken ct)
    {
        var limit = int.Parse(await features.GetAsync(Feature, ct), CultureInfo.InvariantCulture);
        var used = await CountAsync(ct);
        var wanted = value.Length == 0 ? ShippedLanguages.All.Count : value.Split(',').Length;
        if (limit > 0 && wanted > limit && wanted > used)
        {
            throw new BusinessException(SettingErrorCodes.LanguageLimitReached).With("limit", limit).With("used", used);
        }
    }
}
