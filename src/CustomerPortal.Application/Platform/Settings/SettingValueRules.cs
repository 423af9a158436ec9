using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Branding;

namespace CustomerPortal.Platform.Settings;

/// <summary>Checks a value by the kind of its setting.</summary>
internal static class SettingValueRules
{
    private const int LongestText = 3000;
    private const string TimeFormat = "HH:mm";

    /// <summary>The value in its stored form.</summary>
    /// <exception cref="BusinessException">It is not of the kind; the field is the setting's name.</exception>
    public static string Check(SettingDefinition definition, string value)
    {
        var isLocalized = definition.Kind is SettingKind.LocalizedText or SettingKind.LocalizedLink;
        var max = isLocalized ? SettingValue.MaxValueLength : definition.MaxLength ?? LongestText;
        if (value.Length > max)
        {
            throw Wrong(definition, SettingErrorCodes.TooLong).With("max", max);
        }

        return definition.Kind switch
        {
            SettingKind.Toggle => Toggle(definition, value),
            SettingKind.Number => Number(definition, value),
            SettingKind.Choice => definition.Choices.Contains(value) ? value : throw Wrong(definition, SettingErrorCodes.ChoiceInvalid),
            SettingKind.Language => Language(definition, value),
            SettingKind.TimeZone => TimeZone(definition, value),
            SettingKind.Currency => Known(definition, () => Currency.Get(value).Code),
            SettingKind.MultiLine => value.ReplaceLineEndings("\n"),
            SettingKind.LocalizedText or SettingKind.LocalizedLink => LocalizedSetting.Check(definition, value),
            SettingKind.Choices => Choices(definition, value),
            SettingKind.Colour => value.Length == 0 ? value : Colour.TryParse(value, out var colour) ? colour.ToString() : throw Wrong(definition, SettingErrorCodes.ColourInvalid),
            SettingKind.Time => value.Length == 0 || TimeOnly.TryParseExact(value, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? value : throw Wrong(definition, SettingErrorCodes.TimeInvalid),
            SettingKind.Email when value.Length == 0 && definition.Default.Length == 0 => value,
            SettingKind.Email => Known(definition, () => EmailAddress.Parse(value).Value),
            _ => value,
        };
    }

    /// <summary>Whether an IANA id names a time zone of this machine.</summary>
    public static bool IsTimeZone(string id) =>
        (id == "UTC" || id.Contains('/', StringComparison.Ordinal)) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);

    private static string Choices(SettingDefinition definition, string value)
    {
        var chosen = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return chosen.All(definition.Choices.Contains)
            ? string.Join(',', definition.Choices.Where(chosen.Contains))
            : throw Wrong(definition, SettingErrorCodes.ChoiceInvalid);
    }

    private static string Toggle(SettingDefinition definition, string value) => value.ToLowerInvariant() switch
    {
        "true" => "true",
        "false" => "false",
        _ => throw Wrong(definition, SettingErrorCodes.ToggleInvalid),
    };

    private static string Number(SettingDefinition definition, string value)
    {
        var (min, max) = definition.Range ?? (int.MinValue, int.MaxValue);
        return int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw Wrong(definition, SettingErrorCodes.NumberOutOfRange).With("min", min).With("max", max);
    }

    private static string TimeZone(SettingDefinition definition, string value) =>
        IsTimeZone(value) ? value : throw Wrong(definition, SettingErrorCodes.TimeZoneUnknown).With("zone", value);

    private static string Language(SettingDefinition definition, string value) =>
        LanguageTag.TryParse(value, out var tag) ? tag.Value : throw Wrong(definition, SettingErrorCodes.LanguageNotOffered).With("language", value);

    private static string Known(SettingDefinition definition, Func<string> parse)
    {
        try
        {
            return parse();
        }
        catch (BusinessException e)
        {
            e.For(definition.Name);
            throw;
        }
    }

    private static BusinessException Wrong(SettingDefinition definition, string code) => new BusinessException(code).For(definition.Name);
}
