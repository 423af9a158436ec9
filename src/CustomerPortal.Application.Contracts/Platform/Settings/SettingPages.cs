namespace CustomerPortal.Platform.Settings;

/// <summary>Pages of the settings.</summary>
public static class SettingPages
{
    public const string General = "General";
    public const string Localization = "Localization";
    public const string Documents = "Documents";
    public const string Portal = "Portal";
    public const string Security = "Security";
    public const string Privacy = "Privacy";
}
