using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Settings;

/// <inheritdoc />
public sealed class SettingPermissionDefinitions : IPermissionDefinitionProvider
{
    /// <inheritdoc />
    public void Define(PermissionRegistry registry)
    {
        var group = registry.Group(SettingPermissions.Group);
        group.Add(SettingPermissions.Settings, PermissionSide.Both);
        group.Add(SettingPermissions.Emailing, PermissionSide.Both).Add(SettingPermissions.EmailingTest);
        group.Add(SettingPermissions.TimeZone, PermissionSide.Both);
        group.Add(SettingPermissions.Languages, PermissionSide.Both);
        group.Add(SettingPermissions.Configuration).Add(SettingPermissions.ConfigurationImport);
    }
}
