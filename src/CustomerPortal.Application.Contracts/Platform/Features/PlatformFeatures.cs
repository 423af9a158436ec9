using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>Features of the platform; ABP's names.</summary>
public sealed class PlatformFeatures : IFeatureDefinitionProvider
{
    public const string Settings = "SettingManagement.Enable";
    public const string EmailSettings = "SettingManagement.AllowChangingEmailSettings";

    /// <inheritdoc />
    public IEnumerable<FeatureDefinition> Define() =>
    [
        new(Settings, "SettingManagement", "true"),
        new(EmailSettings, "SettingManagement", "true") { Parent = Settings },
    ];
}
