namespace CustomerPortal.Platform.Settings;

/// <summary>Pages of the settings.</summary>
public static class SettingPages
{
    public const string General = "General";
    public const string Localization = "Localization";
    public const string Security = "Security";
}
