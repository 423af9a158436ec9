using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Tests.Platform.Localization;

/// <summary>A translation that was copied from English is no translation; the written list names the words that agree.</summary>
public sealed partial class TranslationTests
{
    private static readonly EmbeddedTexts Texts = new();

    public static TheoryData<string> Translations => [.. ShippedLanguages.All.Where(language => language != "en")];

    [Theory]
    [MemberData(nameof(Translations))]
    public void No_text_is_the_English_one_but_those_on_the_list(string language) =>
        SameAsEnglish(language).Except(Listed(language)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Translations))]
    public void The_list_names_no_text_that_differs(string language) =>
        Listed(language).Except(SameAsEnglish(language)).ShouldBeEmpty();

    private static IEnumerable<string> SameAsEnglish(string language) =>
        from text in Texts.All("en")
        where Texts.Has(text.Key, language) && Texts.Get(text.Key, language) == text.Value
        where Letter().IsMatch(Placeholder().Replace(text.Value, string.Empty))
        select text.Key;

    private static IEnumerable<string> Listed(string language)
    {
        using var stream = typeof(EmbeddedTexts).Assembly.GetManifestResourceStream("data/same-as-english.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.TryGetProperty(language, out var keys)
            ? [.. keys.EnumerateArray().Select(key => key.GetString()!)]
            : [];
    }

    [GeneratedRegex(@"\{[A-Za-z0-9_]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letter();
}
