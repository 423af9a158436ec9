using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CustomerPortal.Platform.Configuration;

/// <summary>How entries are written: readable, in the order of their members, nothing that the reader does not know.</summary>
internal static class ConfigurationJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,

        // The file is read by people too, and never becomes part of a page: letters of all languages stand as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = ConfigurationConsts.MaxDepth,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter() },
    };

    public static JsonNode? Node(ConfigurationEntry entry) => JsonSerializer.SerializeToNode(entry.Value, entry.Value.GetType(), Options);
}
