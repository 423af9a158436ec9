using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>Features of the platform; the first two have ABP's names.</summary>
public sealed class PlatformFeatures : IFeatureDefinitionProvider
{
    public const string Settings = "SettingManagement.Enable";
    public const string EmailSettings = "SettingManagement.AllowChangingEmailSettings";

    /// <summary>Active staff accounts.</summary>
    public const string MaxStaff = "Limits.Staff";

    /// <summary>Languages that the tenant offers.</summary>
    public const string MaxLanguages = "Limits.Languages";

    /// <summary>Whether API keys are served.</summary>
    public const string Api = "Api.Enabled";

    /// <summary>Requests with API keys in a minute, of the whole tenant.</summary>
    public const string ApiRequestsPerMinute = "Api.RequestsPerMinute";

    /// <inheritdoc />
    public IEnumerable<FeatureDefinition> Define() =>
    [
        new(Settings, "SettingManagement", "true"),
        new(EmailSettings, "SettingManagement", "true") { Parent = Settings },
        FeatureDefinition.Limit(MaxStaff, 100_000),
        FeatureDefinition.Limit(MaxLanguages, 100),
        new(Api, "Api", "true"),
        new(ApiRequestsPerMinute, "Api", FeatureDefinition.Unlimited) { Parent = Api, Range = (0, 1_000_000) },
    ];
}
