using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Abp;

/// <summary>What the caller may do and read.</summary>
internal sealed class AbpRights(
    PermissionRegistry permissions,
    IPermissionChecker checker,
    SettingRegistry settings,
    ISettings values,
    FeatureRegistry features,
    IFeatures featureValues)
{
    public async Task<IReadOnlyDictionary<string, bool>> GrantedAsync(CancellationToken ct)
    {
        var granted = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var permission in permissions.All)
        {
            if (await checker.IsGrantedAsync(permission.Name, ct))
            {
                granted[permission.Name] = true;
            }
        }

        return granted;
    }

    public async Task<IReadOnlyDictionary<string, string>> SettingsAsync(CancellationToken ct)
    {
        var visible = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in settings.All.Where(s => s.IsVisibleToClients && s.Kind != SettingKind.Secret))
        {
            visible[setting.Name] = await values.GetAsync(setting.Name, ct);
        }

        visible["Abp.Timing.TimeZone"] = visible[Settings.PlatformSettings.TimeZone];
        visible["Abp.Localization.DefaultLanguage"] = visible[Settings.PlatformSettings.DefaultLanguage];
        return visible;
    }

    public async Task<IReadOnlyDictionary<string, string>> FeaturesAsync(CancellationToken ct)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var feature in features.All)
        {
            all[feature.Name] = await featureValues.GetAsync(feature.Name, ct);
        }

        return all;
    }
}
