namespace CustomerPortal.Platform.Localization;

/// <summary>How one culture writes numbers, money and time; a row of <c>formats.json</c>.</summary>
public sealed record CultureFormat
{
    public required string Decimal { get; init; }

    public required string Group { get; init; }

    public required string Percent { get; init; }

    public required MoneyPatterns Money { get; init; }

    /// <summary>Currency code → sign. All others are written by their code.</summary>
    public required IReadOnlyDictionary<string, string> Symbols { get; init; }

    public required DayPatterns Days { get; init; }

    /// <summary>What the first of a month is called: "1er" in French.</summary>
    public required string FirstDay { get; init; }

    public required string Month { get; init; }

    public required string Time { get; init; }

    public required string Moment { get; init; }

    public required IReadOnlyList<string> Months { get; init; }

    public required IReadOnlyList<string> ShortMonths { get; init; }

    /// <summary>Short, Sunday first.</summary>
    public required IReadOnlyList<string> Weekdays { get; init; }

    /// <summary>0 is Sunday.</summary>
    public required int FirstWeekday { get; init; }

    /// <summary>Placeholders {n} and {c}: with a sign and with a code, from zero up and below.</summary>
    public sealed record MoneyPatterns(string Symbol, string SymbolNegative, string Code, string CodeNegative);

    /// <summary>Placeholders {d} {dd} {mm} {mon} {month} {yyyy}.</summary>
    public sealed record DayPatterns(string Short, string Medium, string Long);
}
