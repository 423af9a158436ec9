using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>The texts shipped with the product: <c>&lt;Module&gt;/Texts/&lt;language&gt;.json</c>, embedded, merged into one map per language.</summary>
public sealed partial class EmbeddedTexts : ITexts
{
    private readonly Dictionary<string, Dictionary<string, string>> byLanguage = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the texts of this assembly.</summary>
    /// <exception cref="InvalidOperationException">Two modules define one key.</exception>
    public EmbeddedTexts()
    {
        var assembly = typeof(EmbeddedTexts).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (FileName().Match(resource) is { Success: true } match)
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                Merge(match.Groups["language"].Value, JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!, resource);
            }
        }
    }

    /// <summary>Languages for which at least one text is shipped.</summary>
    public IReadOnlyCollection<string> Languages => byLanguage.Keys;

    /// <inheritdoc />
    public string Get(string key, string language, IReadOnlyDictionary<string, object?>? arguments = null)
    {
        var text = Chain(language).Select(l => byLanguage.GetValueOrDefault(l)?.GetValueOrDefault(key)).FirstOrDefault(t => t is not null) ?? key;
        return arguments is null or { Count: 0 } ? text : TextTemplate.Fill(text, arguments);
    }

    /// <inheritdoc />
    public bool Has(string key, string language) => byLanguage.TryGetValue(language, out var texts) && texts.ContainsKey(key);

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> All(string language)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in Chain(language).Reverse())
        {
            foreach (var (key, text) in byLanguage.GetValueOrDefault(step) ?? [])
            {
                all[key] = text;
            }
        }

        return all;
    }

    private static IEnumerable<string> Chain(string language)
    {
        yield return language;
        for (var dash = language.LastIndexOf('-'); dash > 0; dash = language.LastIndexOf('-'))
        {
            language = language[..dash];
            yield return language;
        }

        yield return "en";
    }

    private void Merge(string language, Dictionary<string, string> texts, string resource)
    {
        if (!byLanguage.TryGetValue(language, out var all))
        {
            byLanguage[language] = all = new Dictionary<string, string>(StringComparer.Ordinal);
        }

        foreach (var (key, text) in texts)
        {
            if (!all.TryAdd(key, text))
            {
                throw new InvalidOperationException($"The text key {key} in {resource} is defined twice.");
            }
        }
    }

    [GeneratedRegex(@"[\\/]Texts[\\/](?<language>[A-Za-z-]+)\.json$")]
    private static partial Regex FileName();
}
