using System.Text;
using System.Text.RegularExpressions;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>
/// The words of printed documents and mails in each language: of every text of Documents and of every mail, placeholders left out, and of the
/// names that a tenant keeps in its languages; words of four letters and more (of Arabic, three). A word that two languages share belongs to
/// both and tells nothing.
/// </summary>
public sealed partial class LabelWords
{
    private static readonly string[] Prefixes = ["Documents.", "Emails."];
    private readonly Dictionary<string, HashSet<string>> byLanguage;

    public LabelWords(EmbeddedTexts texts, IReadOnlyCollection<LocalizedText> names) => byLanguage = ShippedLanguages.All.ToDictionary(
        language => language,
        language => texts.All(language).Where(t => Prefixes.Any(p => t.Key.StartsWith(p, StringComparison.Ordinal))).Select(t => t.Value)
            .Concat(names.Select(name => name.Find(LanguageTag.Parse(language)) ?? string.Empty))
            .SelectMany(text => WordsOf(Placeholder().Replace(text, " "))).ToHashSet());

    /// <summary>Words of the text that only other languages use.</summary>
    public IReadOnlyList<string> Foreign(string text, string language) =>
        [.. WordsOf(text).Distinct().Where(word => !byLanguage[language].Contains(word) && byLanguage.Values.Any(words => words.Contains(word)))];

    /// <summary>Words of the text that this language alone uses.</summary>
    public IReadOnlyList<string> Own(string text, string language) =>
        [.. WordsOf(text).Distinct().Where(word => byLanguage[language].Contains(word) && byLanguage.Count(l => l.Value.Contains(word)) == 1)];

    private static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex(@"\{[A-Za-z0-9_]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsArabic}{3,}|[\p{L}-[\p{IsArabic}]]{4,}")]
    private static partial Regex Word();
}
