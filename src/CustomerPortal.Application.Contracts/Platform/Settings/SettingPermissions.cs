namespace CustomerPortal.Platform.Settings;

/// <summary>Permissions about settings; ABP's names where ABP has them.</summary>
public static class SettingPermissions
{
    public const string Group = "SettingManagement";
    public const string Settings = Group + ".Settings";
    public const string Emailing = Group + ".Emailing";
    public const string EmailingTest = Emailing + ".Test";
    public const string Configuration = Group + ".Configuration";
    public const string ConfigurationImport = Configuration + ".Import";
    public const string TimeZone = Group + ".TimeZone";

    /// <summary>Languages that are offered, and their texts.</summary>
    public const string Languages = Group + ".Languages";
}
