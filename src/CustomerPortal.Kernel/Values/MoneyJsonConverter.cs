using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>{ "amount": "12.50", "currency": "EUR" }: the amount is text, so that no reader makes a binary float of it.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        decimal? amount = null;
        string? currency = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            if (string.Equals(name, "amount", StringComparison.OrdinalIgnoreCase))
            {
                amount = ReadAmount(ref reader);
            }
            else if (string.Equals(name, "currency", StringComparison.OrdinalIgnoreCase) && reader.TokenType == JsonTokenType.String)
            {
                currency = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        try
        {
            return new Money(amount ?? throw new JsonException(), Currency.Get(currency));
        }
        catch (BusinessException broken)
        {
            throw new JsonException(broken.Code, broken);
        }
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("amount", value.Amount.ToString(CultureInfo.InvariantCulture));
        writer.WriteString("currency", value.Currency.Code);
        writer.WriteEndObject();
    }

    private static decimal ReadAmount(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
        JsonTokenType.String when decimal.TryParse(
            reader.GetString(),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var text) => text,
        _ => throw new JsonException(),
    };
}
