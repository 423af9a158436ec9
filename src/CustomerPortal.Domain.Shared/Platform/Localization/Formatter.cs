using System.Globalization;
using System.Text;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <inheritdoc cref="IFormatter" />
public sealed class Formatter(IStandInLanguage standIn) : IFormatter
{
    private const string Minus = "\u2212";

    /// <inheritdoc />
    public string CultureOf(string language) => FormatTable.CultureOf(language, standIn.Tag);

    /// <inheritdoc />
    public string Money(Money money, string culture)
    {
        var format = Format(culture);
        var hasSymbol = format.Symbols.TryGetValue(money.Currency.Code, out var symbol);
        var pattern = (hasSymbol, money.IsNegative) switch
        {
            (true, false) => format.Money.Symbol,
            (true, true) => format.Money.SymbolNegative,
            (false, false) => format.Money.Code,
            (false, true) => format.Money.CodeNegative,
        };
        return Fill(pattern, ("n", Digits(Math.Abs(money.Amount), format)), ("c", symbol ?? money.Currency.Code));
    }

    /// <inheritdoc />
    public string Amount(Money money, string culture) => Signed(money.Amount, Format(culture));

    /// <inheritdoc />
    public string UnitPrice(decimal price, Currency currency, string culture) =>
        Signed(WithAtLeast(currency.MinorUnits, price), Format(culture));

    /// <inheritdoc />
    public string Quantity(decimal quantity, string culture) => Signed(WithAtLeast(0, quantity), Format(culture));

    /// <inheritdoc />
    public string Number(decimal value, string culture, int? digits = null) => Signed(
        digits is { } count ? WithAtLeast(count, Rounding.HalfAwayFromZero(value, count)) : value, Format(culture));

    /// <inheritdoc />
    public string Percent(decimal fraction, string culture)
    {
        var format = Format(culture);
        return Fill(format.Percent, ("n", Signed(WithAtLeast(0, fraction * 100m), format)));
    }

    /// <inheritdoc />
    public string Day(DateOnly day, string culture, DayStyle style = DayStyle.Medium) => Day(day, Format(culture), style);

    /// <inheritdoc />
    public string Month(DateOnly day, string culture)
    {
        var format = Format(culture);
        return Fill(format.Month, DayParts(day, format));
    }

    /// <inheritdoc />
    public string Moment(DateTimeOffset moment, string culture, TimeZoneInfo zone)
    {
        var format = Format(culture);
        var there = TimeZoneInfo.ConvertTime(moment, zone);
        var time = Fill(
            format.Time,
            ("HH", there.ToString("HH", CultureInfo.InvariantCulture)),
            ("h", there.ToString("%h", CultureInfo.InvariantCulture)),
            ("MM", there.ToString("mm", CultureInfo.InvariantCulture)),
            ("ampm", there.Hour < 12 ? "AM" : "PM"));
        return Fill(format.Moment, ("day", Day(DateOnly.FromDateTime(there.DateTime), format, DayStyle.Medium)), ("time", time));
    }

    private CultureFormat Format(string language) => FormatTable.Get(CultureOf(language));

    private static string Day(DateOnly day, CultureFormat format, DayStyle style) => Fill(
        style switch
        {
            DayStyle.Short => format.Days.Short,
            DayStyle.Medium => format.Days.Medium,
            DayStyle.Long => format.Days.Long,
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
        },
        DayParts(day, format));

    private static (string Name, string Value)[] DayParts(DateOnly day, CultureFormat format) =>
    [
        ("d", day.Day == 1 ? format.FirstDay : day.Day.ToString(CultureInfo.InvariantCulture)),
        ("dd", day.ToString("dd", CultureInfo.InvariantCulture)),
        ("mm", day.ToString("MM", CultureInfo.InvariantCulture)),
        ("mon", format.ShortMonths[day.Month - 1]),
        ("month", format.Months[day.Month - 1]),
        ("yyyy", day.ToString("yyyy", CultureInfo.InvariantCulture)),
    ];

    private static string Signed(decimal value, CultureFormat format) =>
        (value < 0m ? Minus : string.Empty) + Digits(Math.Abs(value), format);

    /// <summary>Every digit the number carries, in groups of three.</summary>
    private static string Digits(decimal value, CultureFormat format)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var written = new StringBuilder(whole.Length + 12);
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
            {
                written.Append(format.Group);
            }

            written.Append(whole[i]);
        }

        return point < 0 ? written.ToString() : written.Append(format.Decimal).Append(text, point + 1, text.Length - point - 1).ToString();
    }

    /// <summary>The same number with so many digits after the separator, and more only where they are not zero.</summary>
    private static decimal WithAtLeast(int digits, decimal value)
    {
        var kept = digits;
        while (decimal.Round(value, kept) != value)
        {
            kept++;
        }

        return decimal.Round(value, kept) + new decimal(0, 0, 0, false, (byte)kept);
    }

    private static string Fill(string pattern, params ReadOnlySpan<(string Name, string Value)> parts)
    {
        foreach (var (name, value) in parts)
        {
            pattern = pattern.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return pattern;
    }
}
