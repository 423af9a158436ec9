using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerPortal.Platform.Json;

/// <summary>
/// Decimals travel as text ("12.50"), so that no reader makes a binary float of them; text and numbers are read. What a decimal
/// cannot hold exactly is refused, never rounded.
/// </summary>
internal sealed class DecimalJsonConverter : JsonConverter<decimal>
{
    private const int MaxDigits = 28;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence
                ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence)
                : reader.ValueSpan),
            _ => throw new JsonException(),
        };
        var styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
            | (reader.TokenType == JsonTokenType.Number ? NumberStyles.AllowExponent : NumberStyles.None);
        return CountDigits(text) <= MaxDigits && decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    private static int CountDigits(string text)
    {
        var mantissa = text.AsSpan().TrimStart('-').TrimStart('0');
        var exponent = mantissa.IndexOfAny('e', 'E');
        var count = 0;
        foreach (var c in exponent < 0 ? mantissa : mantissa[..exponent])
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }
}
