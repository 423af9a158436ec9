using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerPortal.Abp;

/// <summary>Compares the shape of an answer with one that ABP's screens accepted.</summary>
internal static class Shapes
{
    /// <summary>What the accepted answer has and the given one lacks, or has as another kind of value.</summary>
    public static IReadOnlyList<string> Differences(JsonNode accepted, JsonNode given, string path = "$") => (accepted, given) switch
    {
        (JsonObject expected, JsonObject found) => [.. expected.SelectMany(field => Field(field.Key, field.Value, found, path))],
        (JsonArray { Count: > 0 } expected, JsonArray { Count: > 0 } found) => Differences(expected[0]!, found[0]!, path + "[0]"),
        (JsonArray, JsonArray) => [],
        _ when Kind(accepted) == Kind(given) => [],
        _ => [$"{path}: {Kind(accepted)} expected, {Kind(given)} found"],
    };

    private static IEnumerable<string> Field(string name, JsonNode? expected, JsonObject found, string path)
    {
        if (!found.TryGetPropertyValue(name, out var value))
        {
            return [$"{path}.{name} is missing"];
        }

        return expected is null || value is null ? [] : Differences(expected, value, $"{path}.{name}");
    }

    private static JsonValueKind Kind(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.True or JsonValueKind.False => JsonValueKind.True,
        var kind => kind,
    };
}
