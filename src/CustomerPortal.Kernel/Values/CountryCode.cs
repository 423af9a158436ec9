using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>A country or territory by the two letters of ISO 3166-1.</summary>
/// <remarks>"GB", not "UK"; "GR", though its VAT numbers begin with "EL".</remarks>
[JsonConverter(typeof(CountryCodeJsonConverter))]
public sealed class CountryCode : IEquatable<CountryCode>
{
    public const int Length = 2;

    private static readonly Dictionary<string, CountryCode> ByCode = Load();

    private CountryCode(string value, string? dialCode, string? currencyCode)
    {
        Value = value;
        DialCode = dialCode;
        CurrencyCode = currencyCode;
    }

    public static IReadOnlyList<CountryCode> All { get; } =
        [.. ByCode.Values.OrderBy(country => country.Value, StringComparer.Ordinal)];

    public string Value { get; }

    /// <summary>Digits after the plus sign of a phone number, "31"; none where the territory has no plan of its own.</summary>
    public string? DialCode { get; }

    /// <summary>The currency in everyday use; none where there is none or it cannot be chosen.</summary>
    public string? CurrencyCode { get; }

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.CountryUnknown"/></exception>
    public static CountryCode Get(string? code) =>
        TryFind(code, out var country)
            ? country
            : throw new BusinessException(KernelErrorCodes.CountryUnknown).With("country", code);

    public static bool TryFind(string? code, [NotNullWhen(true)] out CountryCode? country)
    {
        country = null;
        return code is not null && ByCode.TryGetValue(code.Trim().ToUpperInvariant(), out country);
    }

    public static bool operator ==(CountryCode? left, CountryCode? right) => Equals(left, right);

    public static bool operator !=(CountryCode? left, CountryCode? right) => !Equals(left, right);

    public bool Equals(CountryCode? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as CountryCode);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;

    private static Dictionary<string, CountryCode> Load()
    {
        var table = new Dictionary<string, CountryCode>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Read("iso3166.csv"))
        {
            var code = row["ISO3166-1-Alpha-2"];
            if (code.Length == Length)
            {
                table[code] = new CountryCode(code, DialDigits(row["Dial"]), FirstChoosable(row["ISO4217-currency_alphabetic_code"]));
            }
        }

        // The table's source lists no currency for these three.
        table["TR"] = new CountryCode("TR", table["TR"].DialCode, "TRY");
        table["PS"] = new CountryCode("PS", table["PS"].DialCode, "ILS");
        table["GS"] = new CountryCode("GS", table["GS"].DialCode, "GBP");
        return table;
    }

    /// <summary>Of "1-809,1-829" the first, of "381 p" the digits.</summary>
    private static string? DialDigits(string text)
    {
        var digits = string.Concat(text.Split(',')[0].Where(char.IsAsciiDigit));
        return digits.Length == 0 ? null : digits;
    }

    private static string? FirstChoosable(string codes) =>
        codes.Split(',').FirstOrDefault(code => Currency.TryFind(code, out _));
}
