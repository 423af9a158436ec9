using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>The cultures of <c>formats.json</c>, each completed by its wider one.</summary>
public static class FormatTable
{
    private const string Fallback = "en";

    private static readonly FrozenDictionary<string, CultureFormat> ByCulture = Load();

    /// <summary>Every culture that has rules of its own, "en" first by name.</summary>
    public static IReadOnlyList<string> Cultures { get; } = [.. ByCulture.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The rules of the culture, else of its wider one, else of plain English.</summary>
    public static CultureFormat Get(string culture) => ByCulture[CultureOf(culture)];

    /// <summary>The culture whose rules are used for a language: its own, its wider one's, those of the language that stands in for it, plain English.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="standIn">BCP 47 tag of the tenant's default language; none where there is no tenant.</param>
    public static string CultureOf(string language, string standIn = Fallback) => Find(language) ?? Find(standIn) ?? Fallback;

    private static string? Find(string language) =>
        LanguageTag.TryParse(language, out var tag) ? tag.WithParents().Select(each => each.Value).FirstOrDefault(ByCulture.ContainsKey) : null;

    private static FrozenDictionary<string, CultureFormat> Load()
    {
        using var stream = typeof(FormatTable).Assembly.GetManifestResourceStream("data/formats.json")
            ?? throw new InvalidOperationException("formats.json is not embedded.");
        var rows = JsonNode.Parse(stream)!["cultures"]!.AsObject();
        return rows.ToFrozenDictionary(
            row => row.Key,
            row => Completed(row.Key, rows).Deserialize<CultureFormat>(JsonSerializerOptions.Web)!,
            StringComparer.Ordinal);
    }

    private static JsonObject Completed(string culture, JsonObject rows)
    {
        var complete = new JsonObject();
        foreach (var tag in LanguageTag.Parse(culture).WithParents().Reverse())
        {
            Lay(rows[tag.Value]!.AsObject(), complete);
        }

        return complete;
    }

    private static void Lay(JsonObject over, JsonObject under)
    {
        foreach (var (name, value) in over)
        {
            if (value is JsonObject group && under[name] is JsonObject present)
            {
                Lay(group, present);
            }
            else
            {
                under[name] = value?.DeepClone();
            }
        }
    }
}
