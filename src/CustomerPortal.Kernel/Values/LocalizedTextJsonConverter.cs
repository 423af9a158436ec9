using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>{ "en": "…", "nl": "…" }, the first language first.</summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var texts = new List<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var language = reader.GetString()!;
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            {
                throw new JsonException();
            }

            texts.Add(new(language, reader.GetString() ?? string.Empty));
        }

        try
        {
            return LocalizedText.Of(texts);
        }
        catch (BusinessException broken)
        {
            throw new JsonException(broken.Code, broken);
        }
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value.InOrder())
        {
            writer.WriteString(language, text);
        }

        writer.WriteEndObject();
    }
}
