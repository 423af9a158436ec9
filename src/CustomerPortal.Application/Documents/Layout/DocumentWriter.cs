using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Documents;

/// <summary>Labels, numbers and dates of one document in its language.</summary>
internal sealed class DocumentWriter(ITexts texts, IFormatter formatter, string language)
{
    // What is isolated stands in a box, which does not wrap.
    private const int LongestIsolated = 40;

    public string Language => language;

    /// <summary>The culture in which the product's own names of countries and languages stand in the document.</summary>
    public string Culture => formatter.CultureOf(language);

    public bool IsRightToLeft { get; } = LanguageTag.TryParse(language, out var tag) && tag.IsRightToLeft;

    /// <summary>A label; values for its placeholders are isolated.</summary>
    /// <param name="key">Key after "Documents.".</param>
    /// <param name="values">Placeholders with finished strings.</param>
    public string Text(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var arguments = new Dictionary<string, object?>();
        foreach (var (name, value) in values)
        {
            arguments[name] = value.Length > LongestIsolated ? value : PrintedText.Isolate(value);
        }

        return texts.Get($"Documents.{key}", language, arguments);
    }

    /// <summary>A label with its placeholders left in, or with values that stand alone (file names).</summary>
    public string Plain(string key, IReadOnlyDictionary<string, object?>? values = null) => texts.Get($"Documents.{key}", language, values);

    public string Day(DateOnly day) => formatter.Day(day, language, DayStyle.Long);

    public string ShortDay(DateOnly day) => formatter.Day(day, language, DayStyle.Medium);

    public string Amount(Money money) => formatter.Amount(money, language);

    /// <summary>Nothing for zero: an empty cell of a ledger.</summary>
    public string AmountUnlessZero(Money money) => money.IsZero ? string.Empty : Amount(money);

    public string UnitPrice(decimal price, Currency currency) => formatter.UnitPrice(price, currency, language);

    public string Quantity(decimal quantity, string? unit) =>
        string.IsNullOrWhiteSpace(unit)
            ? formatter.Quantity(quantity, language)
            : $"{formatter.Quantity(quantity, language)}\u00a0{PrintedText.Line(unit)}";

    public string Percent(decimal fraction) => formatter.Percent(fraction, language);
}
