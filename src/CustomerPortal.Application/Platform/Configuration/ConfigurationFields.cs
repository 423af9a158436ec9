using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerPortal.Platform.Configuration;

/// <summary>The values in which two entries differ, field by field.</summary>
internal static class ConfigurationFields
{
    /// <summary>In the order of the file, what is only here last.</summary>
    public static IReadOnlyList<ConfigurationFieldDifferenceDto> Differences(JsonNode? before, JsonNode? after)
    {
        var (here, file) = (Leaves(before), Leaves(after));
        var set = from leaf in file
                  where here.GetValueOrDefault(leaf.Key) != leaf.Value
                  select new ConfigurationFieldDifferenceDto(leaf.Key, here.GetValueOrDefault(leaf.Key), leaf.Value);
        return [.. set, .. here.Where(leaf => !file.ContainsKey(leaf.Key)).Select(leaf => new ConfigurationFieldDifferenceDto(leaf.Key, leaf.Value, null))];
    }

    private static Dictionary<string, string> Leaves(JsonNode? node)
    {
        var leaves = new Dictionary<string, string>();
        Collect(node, string.Empty, leaves);
        return leaves;
    }

    private static void Collect(JsonNode? node, string path, Dictionary<string, string> leaves)
    {
        switch (node)
        {
            case JsonObject parts:
                foreach (var (name, part) in parts)
                {
                    Collect(part, path.Length == 0 ? name : $"{path}.{name}", leaves);
                }

                break;
            case JsonArray items:
                leaves[path] = string.Join(", ", items.Select(Plain));
                break;
            case not null:
                leaves[path] = Plain(node);
                break;
        }
    }

    private static string Plain(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : node?.ToJsonString(ConfigurationJson.Options) ?? string.Empty;
}
