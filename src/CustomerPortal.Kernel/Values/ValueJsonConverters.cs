using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>A value that travels as one JSON string; a broken value is bad JSON to the reader, with the rule inside.</summary>
public abstract class TextValueJsonConverter<T>(Func<string, T> parse, Func<T, string> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        try
        {
            return parse(reader.GetString()!);
        }
        catch (BusinessException broken)
        {
            throw new JsonException(broken.Code, broken);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(write(value));
}

public sealed class CurrencyJsonConverter() : TextValueJsonConverter<Currency>(Currency.Get, value => value.Code);

public sealed class CountryCodeJsonConverter() : TextValueJsonConverter<CountryCode>(CountryCode.Get, value => value.Value);

public sealed class LanguageTagJsonConverter() : TextValueJsonConverter<LanguageTag>(LanguageTag.Parse, value => value.Value);

public sealed class EmailAddressJsonConverter() : TextValueJsonConverter<EmailAddress>(EmailAddress.Parse, value => value.Value);

/// <summary>Reads without a region: numbers that come with one are parsed by the caller.</summary>
public sealed class PhoneNumberJsonConverter()
    : TextValueJsonConverter<PhoneNumber>(text => PhoneNumber.Parse(text, null), value => value.Typed);

public sealed class IbanJsonConverter() : TextValueJsonConverter<Iban>(Iban.Parse, value => value.Value);

public sealed class BicJsonConverter() : TextValueJsonConverter<Bic>(Bic.Parse, value => value.Value);

public sealed class VatNumberJsonConverter() : TextValueJsonConverter<VatNumber>(VatNumber.Parse, value => value.Value);

/// <summary>The fraction as text: "0.21".</summary>
public sealed class PercentageJsonConverter() : TextValueJsonConverter<Percentage>(ReadFraction, value => value.ToString())
{
    private static Percentage ReadFraction(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var fraction)
            ? Percentage.OfFraction(fraction)
            : throw new BusinessException(KernelErrorCodes.PercentageOutOfRange).With("percent", text);
}
