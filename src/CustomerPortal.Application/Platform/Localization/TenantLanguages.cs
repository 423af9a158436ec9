using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Localization;

/// <summary>The languages that the tenant's settings name: the shipped ones in the product's order, then those that it added in its own.</summary>
internal sealed class TenantLanguages(ISettings settings) : IInstalledLanguages
{
    /// <inheritdoc />
    public async ValueTask<InstalledLanguages> GetAsync(CancellationToken ct) =>
        Read(await settings.GetAsync(PlatformSettings.Languages, ct), await settings.GetAsync(PlatformSettings.DefaultLanguage, ct));

    /// <summary>What the two settings say together: the default is always offered, whatever the list says.</summary>
    public static InstalledLanguages Read(string named, string standard) =>
        new(Ordered(named.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(standard)), standard);

    /// <summary>The tags in the order of menus, each once, in their canonical case; what is no tag is left out.</summary>
    public static IReadOnlyList<string> Ordered(IEnumerable<string> tags)
    {
        var named = tags.Select(text => LanguageTag.TryParse(text, out var tag) ? tag.Value : null).OfType<string>().Distinct().ToList();
        return [.. ShippedLanguages.All.Where(named.Contains), .. named.Where(tag => !ShippedLanguages.All.Contains(tag))];
    }
}
