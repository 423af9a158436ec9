using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>A VAT number with its country prefix, in capitals without separators: "NL123456782B90".</summary>
/// <remarks>
/// For the European Union, Northern Ireland, Great Britain, Switzerland and Norway the shape and the check digits are
/// right; elsewhere only the prefix is known (<see cref="IsChecked"/> is false). It says nothing of whether the number
/// was issued: that is asked of the authority.
/// </remarks>
/// <seealso href="https://ec.europa.eu/taxation_customs/vies/"/>
[JsonConverter(typeof(VatNumberJsonConverter))]
public sealed record VatNumber
{
    public const int MaxLength = 20;

    private VatNumber(string value, bool isChecked)
    {
        Value = value;
        IsChecked = isChecked;
    }

    public string Value { get; }

    /// <summary>The prefix: the country's ISO code but for "EL" (Greece) and "XI" (Northern Ireland).</summary>
    public string Prefix => Value[..2];

    /// <summary>The country it was issued in.</summary>
    public CountryCode Country => CountryCode.Get(CountryOf(Prefix));

    public bool IsChecked { get; }

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.VatNumberInvalid"/></exception>
    public static VatNumber Parse(string? text) =>
        TryParse(text, out var number)
            ? number
            : throw new BusinessException(KernelErrorCodes.VatNumberInvalid).With("vatNumber", text);

    /// <summary>Reads a number that may come without its prefix, as people of that country write it.</summary>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.VatNumberInvalid"/></exception>
    public static VatNumber Parse(string? text, CountryCode country)
    {
        if (TryParse(text, out var number) && number.Country == country)
        {
            return number;
        }

        return TryParse(PrefixOf(country) + text, out var prefixed) ? prefixed : Parse(text);
    }

    public static bool TryParse(string? text, [NotNullWhen(true)] out VatNumber? number)
    {
        number = null;
        var value = Canonical(CodeText.Compact(text));
        if (value.Length is < 4 or > MaxLength || !CountryCode.TryFind(CountryOf(value[..2]), out _))
        {
            return false;
        }

        var known = VatNumberRules.Find(value[..2]);
        if (known is null ? !value.All(char.IsAsciiLetterOrDigit) : !known.IsValid(value[2..]))
        {
            return false;
        }

        number = new VatNumber(value, known is not null);
        return true;
    }

    public override string ToString() => Value;

    private static string CountryOf(string prefix) => prefix switch
    {
        "EL" => "GR",
        "XI" => "GB",
        _ => prefix,
    };

    private static string PrefixOf(CountryCode country) => country.Value == "GR" ? "EL" : country.Value;

    /// <summary>One way of writing where a country has several.</summary>
    private static string Canonical(string value) => value switch
    {
        ['G', 'R', .. var rest] => "EL" + rest,
        // Nine digits were enough in Belgium until 2005; the tenth is a zero before them.
        ['B', 'E', .. { Length: 9 } rest] => "BE0" + rest,
        ['C', 'H', 'E', .. var rest] => "CHE" + WithoutEnding(rest, "MWST", "TVA", "IVA"),
        // The company register's number becomes the VAT number by these letters.
        ['N', 'O', .. { Length: 9 } rest] => "NO" + rest + "MVA",
        _ => value,
    };

    private static string WithoutEnding(string text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return text[..^ending.Length];
            }
        }

        return text;
    }
}
