using System.Collections.Frozen;

namespace CustomerPortal.Platform.Localization;

/// <summary>What a tenant wrote, by language and key.</summary>
public sealed class WrittenTexts(IEnumerable<TenantText> texts)
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> byLanguage = texts
        .GroupBy(text => text.Language.Value)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.ToFrozenDictionary(text => text.Key, text => text.Text, StringComparer.Ordinal),
            StringComparer.OrdinalIgnoreCase);

    private TextLayers? layers;

    public bool IsEmpty => byLanguage.Count == 0;

    public IEnumerable<string> Languages => byLanguage.Keys.Order(StringComparer.Ordinal);

    public int Count(string language) => byLanguage.GetValueOrDefault(language)?.Count ?? 0;

    public bool Has(string language) => byLanguage.ContainsKey(language);

    public string? Find(string key, string language) => byLanguage.GetValueOrDefault(language)?.GetValueOrDefault(key);

    /// <summary>The layers, kept with what they work out until texts or the default language change.</summary>
    public TextLayers Over(EmbeddedTexts shipped, Guid tenantId, string standard)
    {
        var kept = Volatile.Read(ref layers);
        if (kept?.Default != standard)
        {
            Volatile.Write(ref layers, kept = new TextLayers(shipped, this, tenantId, standard));
        }

        return kept;
    }
}
