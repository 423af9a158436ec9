using System.Globalization;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Tests.Platform.Localization;

/// <summary>The one file of pairs; the pages' formatter is held to the same in angular/projects/shared/core/formats.</summary>
public sealed class FormatPairsTests
{
    private static readonly Formatter Formatter = new(new English());

    public static TheoryData<string, string, string[], string> Pairs
    {
        get
        {
            using var stream = typeof(FormatTable).Assembly.GetManifestResourceStream("data/format-pairs.json")!;
            using var document = JsonDocument.Parse(stream);
            var pairs = new TheoryData<string, string, string[], string>();
            foreach (var pair in document.RootElement.GetProperty("pairs").EnumerateArray())
            {
                string[] input = [.. pair[2].EnumerateArray().Select(each => each.GetString()!)];
                pairs.Add(pair[0].GetString()!, pair[1].GetString()!, input, pair[3].GetString()!);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void People_read_what_the_pair_says(string function, string culture, string[] input, string expected) =>
        Run(function, culture, input).ShouldBe(expected);

    [Fact]
    public void Every_culture_is_complete()
    {
        FormatTable.Cultures.Count.ShouldBeGreaterThanOrEqualTo(17);
        foreach (var culture in FormatTable.Cultures.Select(FormatTable.Get))
        {
            culture.Months.Count.ShouldBe(12);
            culture.ShortMonths.Count.ShouldBe(12);
            culture.Weekdays.Count.ShouldBe(7);
            culture.Decimal.ShouldNotBe(culture.Group);
        }
    }

    private static string Run(string function, string culture, string[] input) => function switch
    {
        "money" => Formatter.Money(Money(input), culture),
        "amount" => Formatter.Amount(Money(input), culture),
        "unitPrice" => Formatter.UnitPrice(Number(input[0]), Currency.Get(input[1]), culture),
        "quantity" => Formatter.Quantity(Number(input[0]), culture),
        "number" => Formatter.Number(Number(input[0]), culture, input.Length > 1 ? (int)Number(input[1]) : null),
        "percent" => Formatter.Percent(Number(input[0]), culture),
        "day" => Formatter.Day(Day(input[0]), culture, Enum.Parse<DayStyle>(input[1], ignoreCase: true)),
        "month" => Formatter.Month(Day(input[0]), culture),
        "moment" => Formatter.Moment(
            DateTimeOffset.Parse(input[0], CultureInfo.InvariantCulture), culture, TimeZoneInfo.FindSystemTimeZoneById(input[1])),
        "culture" => FormatTable.CultureOf(culture, input[0]),
        "parse" => Parsed(input[0], culture.Length == 0 ? null : culture),
        _ => throw new ArgumentException(function, nameof(function)),
    };

    private static string Parsed(string text, string? culture)
    {
        try
        {
            return DecimalInput.Parse(text, culture).ToString(CultureInfo.InvariantCulture);
        }
        catch (BusinessException refused)
        {
            return refused.Code.Replace("Platform:Number", "!", StringComparison.Ordinal)
                .Replace("Ambiguous", "ambiguous", StringComparison.Ordinal).Replace("Invalid", "number", StringComparison.Ordinal);
        }
    }

    private static Money Money(string[] input) => new(Number(input[0]), Currency.Get(input[1]));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class English : IStandInLanguage
    {
        public string Tag => "en";
    }
}
