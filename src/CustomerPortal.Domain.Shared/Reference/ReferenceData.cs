using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Reference;

/// <summary>Lists to choose from, sorted as readers of the language expect.</summary>
public static class ReferenceData
{
    public static IReadOnlyList<CountryItem> Countries(string language) => Sorted(
        CountryCode.All.Select(code => new CountryItem(
            code,
            ReferenceNames.Of(code, language),
            code.DialCode,
            Currency.TryFind(code.CurrencyCode, out var currency) ? currency : null)),
        item => item.Name,
        language);

    public static IReadOnlyList<CurrencyItem> Currencies(string language) => Sorted(
        Currency.All.Select(currency => new CurrencyItem(currency, ReferenceNames.Of(currency, language))), item => item.Name, language);

    public static IReadOnlyList<LanguageItem> Languages(string language) => Sorted(
        ReferenceNames.LanguageTags.Select(LanguageTag.Parse).Select(tag => new LanguageItem(
            tag,
            ReferenceNames.Of(tag, language),
            ReferenceNames.IsShipped(tag) ? ReferenceNames.Of(tag, tag.Value) : null)),
        item => item.Name,
        language);

    private static List<T> Sorted<T>(IEnumerable<T> items, Func<T, string> name, string language) =>
        [.. items.OrderBy(name, StringComparer.Create(CultureInfo.GetCultureInfo(language), ignoreCase: true))];
}
