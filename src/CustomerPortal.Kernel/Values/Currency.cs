using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>A currency of ISO 4217 in which amounts can be written.</summary>
/// <remarks>
/// Gold, drawing rights and the like (no minor unit) and withdrawn currencies are not in the table.
/// The minor unit comes from ISO 4217, never from a formatter: HUF has 2 digits here and prints none elsewhere.
/// </remarks>
/// <seealso href="https://www.six-group.com/en/products-services/financial-information/data-standards.html"/>
[JsonConverter(typeof(CurrencyJsonConverter))]
public sealed class Currency : IEquatable<Currency>, IComparable<Currency>
{
    public const int CodeLength = 3;

    private static readonly Dictionary<string, Currency> ByCode = Load();

    private Currency(string code, int numeric, int minorUnits)
    {
        Code = code;
        Numeric = numeric;
        MinorUnits = minorUnits;
    }

    /// <summary>Every currency that can be chosen, by code.</summary>
    public static IReadOnlyList<Currency> All { get; } =
        [.. ByCode.Values.OrderBy(currency => currency.Code, StringComparer.Ordinal)];

    /// <summary>Three capital letters: "EUR".</summary>
    public string Code { get; }

    /// <summary>The three-digit number of ISO 4217: 978 for EUR.</summary>
    public int Numeric { get; }

    /// <summary>Digits after the decimal separator: 0 for JPY, 2 for EUR, 3 for KWD, 4 for CLF.</summary>
    public int MinorUnits { get; }

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.CurrencyUnknown"/></exception>
    public static Currency Get(string? code) =>
        TryFind(code, out var currency)
            ? currency
            : throw new BusinessException(KernelErrorCodes.CurrencyUnknown).With("currency", code);

    public static bool TryFind(string? code, [NotNullWhen(true)] out Currency? currency)
    {
        currency = null;
        return code is not null && ByCode.TryGetValue(code.Trim().ToUpperInvariant(), out currency);
    }

    public static bool operator ==(Currency? left, Currency? right) => Equals(left, right);

    public static bool operator !=(Currency? left, Currency? right) => !Equals(left, right);

    public static bool operator <(Currency left, Currency right) => left.CompareTo(right) < 0;

    public static bool operator <=(Currency left, Currency right) => left.CompareTo(right) <= 0;

    public static bool operator >(Currency left, Currency right) => left.CompareTo(right) > 0;

    public static bool operator >=(Currency left, Currency right) => left.CompareTo(right) >= 0;

    public bool Equals(Currency? other) => other is not null && Code == other.Code;

    public override bool Equals(object? obj) => Equals(obj as Currency);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(Currency? other) => string.CompareOrdinal(Code, other?.Code);

    public override string ToString() => Code;

    private static Dictionary<string, Currency> Load()
    {
        var table = new Dictionary<string, Currency>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Read("iso4217.csv"))
        {
            var code = row["AlphabeticCode"];
            if (code.Length == CodeLength
                && row["WithdrawalDate"].Length == 0
                && int.TryParse(row["MinorUnit"], NumberStyles.None, CultureInfo.InvariantCulture, out var minorUnits))
            {
                var numeric = int.Parse(row["NumericCode"], NumberStyles.None, CultureInfo.InvariantCulture);
                table[code] = new Currency(code, numeric, minorUnits);
            }
        }

        return table;
    }
}
