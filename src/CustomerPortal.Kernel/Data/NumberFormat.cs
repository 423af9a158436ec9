using System.Globalization;

namespace CustomerPortal.Kernel;

/// <summary>How the numbers of a series look.</summary>
/// <param name="Prefix">Printed before the number; {year}, {yy} and {month} stand for those of the day. Each different prefix counts by itself.</param>
/// <param name="Padding">Digits with leading zeros, 1–12.</param>
public sealed record NumberFormat(string Prefix, int Padding)
{
    public const int MaxPrefix = 20;
    public const int MaxPadding = 12;

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

    /// <summary>A number as it is printed.</summary>
    /// <param name="prefix">Prefix of the day.</param>
    /// <param name="number">At least 1.</param>
    public string Print(string prefix, long number) => prefix + number.ToString(CultureInfo.InvariantCulture).PadLeft(Padding, '0');
}
