using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerPortal.Platform.Events;

/// <summary>How events are stored in the outbox.</summary>
public static class EventJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The event as text.</summary>
    public static string Write(object happened) => JsonSerializer.Serialize(happened, happened.GetType(), Options);

    /// <summary>The event back from its text.</summary>
    public static T Read<T>(string payload) => JsonSerializer.Deserialize<T>(payload, Options)!;
}
