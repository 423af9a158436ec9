using CustomerPortal.Kernel;
using CustomerPortal.Reference;

namespace CustomerPortal.Platform.Localization;

/// <summary>Shows a language: its names, how far its texts are, how numbers and days are written in it.</summary>
internal sealed class LanguageView(EmbeddedTexts shipped, IFormatter formatter, ICurrentLanguage reader)
{
    private const decimal SampleNumber = 1234567.89m;

    private static readonly DateOnly SampleDay = new(2026, 3, 5);
    private static readonly Money SampleAmount = new(-1234.5m, Currency.Get("EUR"));

    public LanguageDto Show(LanguageTag tag, InstalledLanguages installed, WrittenTexts written)
    {
        var value = tag.Value;

        // The default may have been changed a moment ago: what is said is what holds from now on.
        var culture = FormatTable.CultureOf(value, installed.Default);
        return new LanguageDto(value, LanguageNames.InItself(tag), tag.IsRightToLeft, installed.Tags.Contains(value), installed.Default == value)
        {
            Name = ReferenceNames.Of(tag, FormatTable.CultureOf(reader.Tag, installed.Default)),
            IsShipped = ShippedLanguages.All.Contains(value),
            Missing = shipped.Modules.Keys.Count(key => shipped.Find(key, value) is null && written.Find(key, value) is null),
            Changed = written.Count(value),
            Formats = new LanguageFormatsDto(
                culture, formatter.Number(SampleNumber, culture), formatter.Money(SampleAmount, culture), formatter.Day(SampleDay, culture, DayStyle.Long)),
        };
    }
}
