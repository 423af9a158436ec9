using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>Writes values for people: mails, PDFs and lists for spreadsheets, as the pages do.</summary>
/// <remarks>
/// A culture is a language tag of the reader ("nl", "de-AT"); for one that the product does not ship the tenant's default stands in. Numbers have Latin digits and the true minus sign; money
/// never breaks over lines. In right-to-left text the caller isolates what comes out, left to right.
/// Money is never rounded here: digits beyond the minor unit are shown.
/// </remarks>
public interface IFormatter
{
    /// <summary>The culture by which a language is written: its own, its wider one's, that of the tenant's default language, plain English.</summary>
    string CultureOf(string language);

    /// <summary>An amount with its currency: "€ 1.234,50".</summary>
    string Money(Money money, string culture);

    /// <summary>An amount whose currency stands elsewhere, a column: "1.234,50".</summary>
    string Amount(Money money, string culture);

    /// <summary>A price without its currency: the minor unit's digits, and up to six where they are not zero.</summary>
    string UnitPrice(decimal price, Currency currency, string culture);

    /// <summary>A quantity without zeros at its end: "14,5".</summary>
    string Quantity(decimal quantity, string culture);

    /// <summary>A number as it stands, or rounded half away from zero to so many digits.</summary>
    string Number(decimal value, string culture, int? digits = null);

    /// <summary>A fraction as percent: 0.055 is "5,5%".</summary>
    string Percent(decimal fraction, string culture);

    string Day(DateOnly day, string culture, DayStyle style = DayStyle.Medium);

    /// <summary>A month of a year: "maart 2026".</summary>
    string Month(DateOnly day, string culture);

    /// <summary>Day and time on the clocks of a zone: "5 mrt 2026, 14:05".</summary>
    string Moment(DateTimeOffset moment, string culture, TimeZoneInfo zone);
}
