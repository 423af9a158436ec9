using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Abp;

/// <summary>Languages and, when asked for, texts.</summary>
public sealed record LocalizationConfigurationDto
{
    /// <summary>Resource → key → text; filled when texts were asked for.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    public IReadOnlyDictionary<string, LocalizationResourceDto> Resources { get; init; } = new Dictionary<string, LocalizationResourceDto>();

    public required IReadOnlyList<LanguageInfoDto> Languages { get; init; }

    public required CurrentCultureDto CurrentCulture { get; init; }

    public required string DefaultResourceName { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<NameValueDto>> LanguagesMap { get; init; } = new Dictionary<string, IReadOnlyList<NameValueDto>>();

    public IReadOnlyDictionary<string, IReadOnlyList<NameValueDto>> LanguageFilesMap { get; init; } = new Dictionary<string, IReadOnlyList<NameValueDto>>();

    public bool UseRouteBasedCulture { get; init; }
}

/// <summary>The texts of one culture.</summary>
public sealed record ApplicationLocalizationDto(IReadOnlyDictionary<string, LocalizationResourceDto> Resources, CurrentCultureDto CurrentCulture);

/// <summary>Texts of a resource. Every base resource is itself in the answer: ABP's clients lose all texts otherwise.</summary>
public sealed record LocalizationResourceDto(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> BaseResources);

/// <summary>A language in the menu, by its own name.</summary>
public sealed record LanguageInfoDto
{
    public required string CultureName { get; init; }

    public required string UiCultureName { get; init; }

    public required string DisplayName { get; init; }

    public required string TwoLetterISOLanguageName { get; init; }

    public string? FlagIcon { get; init; }
}

/// <summary>The culture of the answer.</summary>
public sealed record CurrentCultureDto
{
    public required string DisplayName { get; init; }

    public required string EnglishName { get; init; }

    public required string ThreeLetterIsoLanguageName { get; init; }

    public required string TwoLetterIsoLanguageName { get; init; }

    public required bool IsRightToLeft { get; init; }

    public required string CultureName { get; init; }

    public required string Name { get; init; }

    public required string NativeName { get; init; }

    public required DateTimeFormatDto DateTimeFormat { get; init; }
}

/// <summary>Patterns as .NET writes them; our own pages use the product's table of formats.</summary>
public sealed record DateTimeFormatDto
{
    public required string CalendarAlgorithmType { get; init; }

    public required string DateTimeFormatLong { get; init; }

    public required string ShortDatePattern { get; init; }

    public required string FullDateTimePattern { get; init; }

    public required string DateSeparator { get; init; }

    public required string ShortTimePattern { get; init; }

    public required string LongTimePattern { get; init; }
}
