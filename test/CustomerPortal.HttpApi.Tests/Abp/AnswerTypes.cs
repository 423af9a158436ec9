using System.Globalization;
using System.Text.Json;

namespace CustomerPortal.Abp;

/// <summary>The fields that ABP's clients read, with the kind of each: "string", "guid", "moment", "bool", "int", "object", "=value", "[items]", a type; "?" allows null.</summary>
internal static class AnswerTypes
{
    private static readonly JsonElement Types = JsonDocument.Parse(File.ReadAllText(AbpFiles.Path("abp-answers.json"))).RootElement;

    /// <summary>What is missing or of another kind.</summary>
    public static IReadOnlyList<string> Faults(string type, JsonElement given, string at = "$")
    {
        if (type.EndsWith('?'))
        {
            return given.ValueKind == JsonValueKind.Null ? [] : Faults(type[..^1], given, at);
        }

        return type switch
        {
            ['[', .. var item, ']'] => Items(item, given, at),
            ['=', .. var value] => given.GetRawText() == value ? [] : [$"{at}: {value} expected, {given.GetRawText()} found"],
            _ when Arguments(type, "Paged<") is { } item => [.. Field("totalCount", "int", given, at), .. Field("items", $"[{item}]", given, at)],
            _ when Arguments(type, "List<") is { } item => Field("items", $"[{item}]", given, at),
            _ when Types.TryGetProperty(type, out var fields) => [.. fields.EnumerateObject().SelectMany(f => Field(f.Name, f.Value.GetString()!, given, at))],
            _ => IsOf(type, given) ? [] : [$"{at}: {type} expected, {given.GetRawText()} found"],
        };
    }

    private static string? Arguments(string type, string start) => type.StartsWith(start, StringComparison.Ordinal) ? type[start.Length..^1] : null;

    private static IReadOnlyList<string> Field(string name, string type, JsonElement owner, string at)
    {
        if (owner.ValueKind != JsonValueKind.Object)
        {
            return [$"{at}: an object expected, {owner.GetRawText()} found"];
        }

        return owner.TryGetProperty(name, out var value) ? Faults(type, value, $"{at}.{name}") : [$"{at}.{name} is missing"];
    }

    private static IReadOnlyList<string> Items(string type, JsonElement given, string at) => given.ValueKind == JsonValueKind.Array
        ? [.. given.EnumerateArray().SelectMany((item, index) => Faults(type, item, $"{at}[{index.ToString(CultureInfo.InvariantCulture)}]"))]
        : [$"{at}: a list expected, {given.GetRawText()} found"];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "guid" => value.ValueKind == JsonValueKind.String && value.TryGetGuid(out _),
        "moment" => value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out _),
        "bool" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "int" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => throw new ArgumentException($"No such type: {type}.", nameof(type)),
    };
}
