namespace CustomerPortal.Platform.Settings;

/// <summary>Errors about settings.</summary>
public static class SettingErrorCodes
{
    public const string Unknown = "Settings:Unknown";
    public const string ToggleInvalid = "Settings:ToggleInvalid";
    public const string NumberOutOfRange = "Settings:NumberOutOfRange";
    public const string ChoiceInvalid = "Settings:ChoiceInvalid";
    public const string LanguageNotOffered = "Settings:LanguageNotOffered";
    public const string TimeZoneUnknown = "Settings:TimeZoneUnknown";
    public const string TooLong = "Settings:TooLong";
    public const string TextsInvalid = "Settings:TextsInvalid";
    public const string LinkInvalid = "Settings:LinkInvalid";
    public const string ColourInvalid = "Settings:ColourInvalid";
    public const string TimeInvalid = "Settings:TimeInvalid";
    public const string LanguageLimitReached = "Settings:LanguageLimitReached";
}
