using System.Text.Json;
using CustomerPortal.Kernel;

namespace CustomerPortal.Reference;

/// <summary>What countries, currencies and languages are called, in each shipped language.</summary>
/// <remarks>Falls back to the wider language, then to English, then to the code; which language stands in for one without names, the caller says (<see cref="Platform.Localization.IFormatter.CultureOf"/>).</remarks>
public static class ReferenceNames
{
    private static readonly Lazy<Table> Names = new(Load);

    public static string Of(CountryCode country, string language) => Find(Names.Value.Countries, country.Value, language);

    public static string Of(Currency currency, string language) => Find(Names.Value.Currencies, currency.Code, language);

    /// <summary>The name of a language; of a variant without a name, that of its wider language; of an unlisted one, what it calls itself.</summary>
    public static string Of(LanguageTag tag, string language) =>
        tag.WithParents().FirstOrDefault(each => Names.Value.Languages.ContainsKey(each.Value)) is { } named
            ? Find(Names.Value.Languages, named.Value, language)
            : LanguageNames.InItself(tag);

    /// <summary>Whether the names are there in this language itself.</summary>
    internal static bool IsShipped(LanguageTag tag) => Names.Value.Countries["NL"].ContainsKey(tag.Language);

    internal static IEnumerable<string> LanguageTags => Names.Value.Languages.Keys;

    private static string Find(Dictionary<string, Dictionary<string, string>> table, string code, string language)
    {
        if (!table.TryGetValue(code, out var names))
        {
            return code;
        }

        var asked = LanguageTag.TryParse(language, out var tag) ? tag.WithParents().Select(each => each.Value) : [];
        return asked.Append("en").Select(names.GetValueOrDefault).FirstOrDefault(name => name is not null) ?? code;
    }

    private static Table Load()
    {
        using var stream = typeof(ReferenceNames).Assembly.GetManifestResourceStream("data/names.json")
            ?? throw new InvalidOperationException("names.json is not embedded.");
        return JsonSerializer.Deserialize<Table>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Table(
        Dictionary<string, Dictionary<string, string>> Countries,
        Dictionary<string, Dictionary<string, string>> Currencies,
        Dictionary<string, Dictionary<string, string>> Languages);
}
