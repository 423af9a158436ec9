using System.Globalization;

namespace CustomerPortal.Kernel;

/// <summary>How the numbers of a series look.</summary>
/// <param name="Prefix">Printed before the number; {year}, {yy} and {month} stand for those of the day. Each different prefix counts by itself.</param>
/// <param name="Padding">Digits with leading zeros, 1–12.</param>
public sealed record NumberFormat(string Prefix, int Padding)
{
    public const int MaxPrefix = 20;
    public const int MaxPadding = 12;

    private const char AnyDigit = '#';
    private static readonly string[] Places = ["{year}", "{yy}", "{month}"];

    /// <summary>Whether the prefix says something of the day.</summary>
    public bool HasDay => Places.Any(place => Prefix.Contains(place, StringComparison.Ordinal));

    /// <summary>Whether the prefix is letters, digits and signs that fit on paper and into files, and no other place than the known ones.</summary>
    public bool IsWellFormed
    {
        get
        {
            var rest = Places.Aggregate(Prefix, (text, place) => text.Replace(place, "0", StringComparison.Ordinal));
            return Prefix.Length <= MaxPrefix && rest.All(c => char.IsAsciiLetterOrDigit(c) || "-/._ ".Contains(c, StringComparison.Ordinal))
                && Padding is >= 1 and <= MaxPadding;
        }
    }

    /// <summary>The prefix of a day.</summary>
    public string PrefixOn(DateOnly day) => Prefix
        .Replace("{year}", day.ToString("yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{yy}", day.ToString("yy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{month}", day.ToString("MM", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>
    /// Whether on some day of this century a number could read as one of another prefix of the series, which differs in digits at its end:
    /// "A26" with 1 is "A2" with 61.
    /// </summary>
    /// <param name="other">A prefix without places.</param>
    public bool CanMeet(string other)
    {
        var own = Prefix
            .Replace("{year}", $"20{AnyDigit}{AnyDigit}", StringComparison.Ordinal)
            .Replace("{yy}", $"{AnyDigit}{AnyDigit}", StringComparison.Ordinal)
            .Replace("{month}", $"{AnyDigit}{AnyDigit}", StringComparison.Ordinal);
        var shared = Math.Min(own.Length, other.Length);
        return own.Length != other.Length
            && own.Zip(other).All(pair => pair.First == pair.Second || (pair.First == AnyDigit && char.IsAsciiDigit(pair.Second)))
            && (own.Length > other.Length ? own : other)[shared..].All(c => c == AnyDigit || char.IsAsciiDigit(c));
    }

    /// <summary>A number as it is printed.</summary>
    /// <param name="prefix">Prefix of the day.</param>
    /// <param name="number">At least 1.</param>
    public string Print(string prefix, long number) => prefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(Padding, '0');
}
