using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Settings of API keys.</summary>
public sealed class ApiKeySettings : ISettingDefinitionProvider
{
    /// <summary>Longest life of a new key, in days.</summary>
    public const string MaxDays = "ApiKeys.MaxDays";

    /// <inheritdoc />
    public IEnumerable<SettingDefinition> Define() =>
    [
        new(MaxDays, "365", SettingKind.Number, SettingScope.Host | SettingScope.Tenant) { Page = SettingPages.Security, Range = (1, 1095) },
    ];
}
