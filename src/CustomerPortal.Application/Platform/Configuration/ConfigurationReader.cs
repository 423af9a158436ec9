using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Configuration;

/// <summary>Reads a file into the entries of the parts; whatever is wrong is told with its place.</summary>
internal sealed class ConfigurationReader(IEnumerable<IConfigurationPart> parts)
{
    /// <exception cref="BusinessException">One of <see cref="ConfigurationErrorCodes"/>, about the field "content".</exception>
    public ConfigurationContent Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        ConfigurationPlaces.Check(bytes);
        if (JsonNode.Parse(bytes) is not JsonObject file || Text(file["format"]) != ConfigurationConsts.Format)
        {
            throw ConfigurationPlaces.Wrong(ConfigurationErrorCodes.FormatUnknown, "format");
        }

        if (file["version"] is not JsonValue version || !version.TryGetValue(out int number) || number != ConfigurationConsts.Version)
        {
            throw ConfigurationPlaces.Wrong(ConfigurationErrorCodes.VersionUnknown, "version");
        }

        return new ConfigurationContent(
            Text(file["tenant"]) ?? throw Invalid("tenant"),
            DateTimeOffset.TryParse(Text(file["exportedAt"]), System.Globalization.CultureInfo.InvariantCulture, out var moment) ? moment : throw Invalid("exportedAt"),
            Text(file["productVersion"]) ?? throw Invalid("productVersion"),
            [.. ReadParts(file["parts"] as JsonObject ?? throw Invalid("parts")).OrderBy(p => p.Part.Order)]);
    }

    private IEnumerable<(IConfigurationPart Part, IReadOnlyList<ConfigurationEntry> Entries)> ReadParts(JsonObject file)
    {
        foreach (var (name, node) in file)
        {
            var part = parts.FirstOrDefault(p => p.Name == name) ?? throw ConfigurationPlaces.Wrong(ConfigurationErrorCodes.PartUnknown, $"parts.{name}");
            var entries = node as JsonObject ?? throw Invalid($"parts.{name}");
            yield return (part, [.. entries.Select(e => new ConfigurationEntry(e.Key, Entry(part, e.Key, e.Value)))]);
        }
    }

    private static object Entry(IConfigurationPart part, string key, JsonNode? node)
    {
        var place = $"parts.{part.Name}.{key}";
        try
        {
            return node.Deserialize(part.EntryType, ConfigurationJson.Options) ?? throw Invalid(place);
        }
        catch (JsonException e)
        {
            throw Invalid(place + (e.Path ?? string.Empty).TrimStart('$'));
        }
    }

    private static BusinessException Invalid(string place) => ConfigurationPlaces.Wrong(ConfigurationErrorCodes.EntryInvalid, place);

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
