using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Abp;

/// <summary>Cultures as ABP's clients read them.</summary>
internal static class CultureView
{
    public static LanguageInfoDto Language(string tag)
    {
        var culture = CultureInfo.GetCultureInfo(tag);
        return new LanguageInfoDto
        {
            CultureName = tag,
            UiCultureName = tag,
            DisplayName = NativeName(culture),
            TwoLetterISOLanguageName = culture.TwoLetterISOLanguageName,
        };
    }

    public static CurrentCultureDto Current(string tag)
    {
        var culture = CultureInfo.GetCultureInfo(tag);
        var format = culture.DateTimeFormat;
        return new CurrentCultureDto
        {
            DisplayName = culture.DisplayName,
            EnglishName = culture.EnglishName,
            ThreeLetterIsoLanguageName = culture.ThreeLetterISOLanguageName,
            TwoLetterIsoLanguageName = culture.TwoLetterISOLanguageName,
            IsRightToLeft = LanguageTag.Parse(tag).IsRightToLeft,
            CultureName = tag,
            Name = tag,
            NativeName = NativeName(culture),
            DateTimeFormat = new DateTimeFormatDto
            {
                CalendarAlgorithmType = format.Calendar.AlgorithmType.ToString(),
                DateTimeFormatLong = format.LongDatePattern,
                ShortDatePattern = format.ShortDatePattern,
                FullDateTimePattern = format.FullDateTimePattern,
                DateSeparator = format.DateSeparator,
                ShortTimePattern = format.ShortTimePattern,
                LongTimePattern = format.LongTimePattern,
            },
        };
    }

    // "français" as people write it in a menu.
    private static string NativeName(CultureInfo culture) =>
        culture.NativeName.Length == 0 ? culture.Name : char.ToUpper(culture.NativeName[0], culture) + culture.NativeName[1..];
}
