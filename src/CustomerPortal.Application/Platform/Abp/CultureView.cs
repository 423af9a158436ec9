using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Reference;

namespace CustomerPortal.Platform.Abp;

/// <summary>Cultures as ABP's clients read them.</summary>
internal static class CultureView
{
    public static LanguageInfoDto Language(string tag)
    {
        var language = LanguageTag.Parse(tag);
        return new LanguageInfoDto
        {
            CultureName = tag,
            UiCultureName = tag,
            DisplayName = LanguageNames.InItself(language),
            TwoLetterISOLanguageName = language.Language,
        };
    }

    public static CurrentCultureDto Current(string tag)
    {
        var culture = Culture(LanguageTag.Parse(tag));
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
            NativeName = LanguageNames.InItself(LanguageTag.Parse(tag)),
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

    // A language that the tenant added may be unknown to this machine; then only its texts and direction are its own.
    private static CultureInfo Culture(LanguageTag tag)
    {
        foreach (var each in tag.WithParents())
        {
            try
            {
                return CultureInfo.GetCultureInfo(each.Value);
            }
            catch (CultureNotFoundException)
            {
                // The wider language may be known.
            }
        }

        return CultureInfo.GetCultureInfo("en");
    }
}
