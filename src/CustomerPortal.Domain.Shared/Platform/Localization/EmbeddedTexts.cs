using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>The texts shipped with the product: <c>&lt;Module&gt;/Texts/&lt;language&gt;.json</c>, embedded, merged into one map per language.</summary>
public sealed partial class EmbeddedTexts : ITexts
{
    private readonly Dictionary<string, Dictionary<string, string>> byLanguage = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, string> moduleByKey = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> whole = new(StringComparer.OrdinalIgnoreCase);

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
                var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
                Merge(match.Groups["language"].Value, texts, resource);
                foreach (var key in texts.Keys)
                {
                    moduleByKey[key] = match.Groups["module"].Value;
                }
            }
        }
    }

    /// <summary>Languages for which at least one text is shipped.</summary>
    public IReadOnlyCollection<string> Languages => byLanguage.Keys;

    /// <summary>Every key in its order, with the module that it belongs to.</summary>
    public IReadOnlyDictionary<string, string> Modules => moduleByKey;

    /// <summary>The text that the language itself has, or null.</summary>
    public string? Find(string key, string language) => byLanguage.GetValueOrDefault(language)?.GetValueOrDefault(key);

    /// <inheritdoc />
    public string Get(string key, string language, IReadOnlyDictionary<string, object?>? arguments = null)
    {
        var text = Chain(language).Select(l => Find(key, l)).FirstOrDefault(t => t is not null) ?? key;
        return arguments is null or { Count: 0 } ? text : TextTemplate.Fill(text, arguments);
    }

    /// <inheritdoc />
    public bool Has(string key, string language) => Find(key, language) is not null;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> All(string language) => whole.GetOrAdd(Chain(language).First(byLanguage.ContainsKey), Merged);

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

    private Dictionary<string, string> Merged(string language)
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

    [GeneratedRegex(@"^(?<module>[A-Za-z]+)[\\/](?:[A-Za-z]+[\\/])*Texts[\\/](?<language>[A-Za-z-]+)\.json$")]
    private static partial Regex FileName();
}
