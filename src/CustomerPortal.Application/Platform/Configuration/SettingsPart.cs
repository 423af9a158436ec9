using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Configuration;

/// <summary>Every setting that an organisation may store, as it is in force; no secrets, and nothing that a secret belongs to.</summary>
internal sealed class SettingsPart(
    SettingRegistry registry, SettingChain chain, SettingSaving saving, SettingSnapshots snapshots, ISettingStore store, IPermissionChecker permissions,
    LanguagesInHand languages)
    : ConfigurationPart<string>
{
    /// <inheritdoc />
    public override string Name => "Settings";

    /// <inheritdoc />
    public override int Order => 10;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(SettingValue)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [SettingPermissions.Settings];

    /// <inheritdoc />
    public override (string Text, string? About)? TitleOf(string key) => registry.Find(key) is { } setting ? ($"Setting:{setting.Texts}", setting.About) : null;

    /// <inheritdoc />
    public override void Saved() => snapshots.Forget(saving.TenantId);

    /// <summary>
    /// Whether a setting travels. A secret does not, and neither does what forms a whole with one: whoever could change a mail server's name
    /// alone would be sent the password that stays behind. A file that is stored here means nothing elsewhere.
    /// </summary>
    public static bool Travels(SettingRegistry registry, SettingDefinition setting)
    {
        var whole = setting.PartOf ?? setting.Name;
        return setting.Scopes.HasFlag(SettingScope.Tenant) && setting.Kind != SettingKind.Secret && !setting.StaysHere
            && !registry.All.Any(other => other.Kind == SettingKind.Secret && other.PartOf == whole);
    }

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, string Value)>> ListAsync(CancellationToken ct)
    {
        var values = new List<(string, string)>();
        foreach (var setting in registry.All.Where(s => Travels(registry, s)).OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            values.Add((setting.Name, await chain.ReadAsync(setting, saving.TenantId, null, ct)));
        }

        return values;
    }

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<ConfigurationRefusal>> WholeAsync(CancellationToken ct) =>
        [.. (await store.HalvesAsync(ct)).Select(half => new ConfigurationRefusal(half.Field!, half))];

    /// <inheritdoc />
    protected override Task<Func<string, string, Task>> OpenAsync(CancellationToken ct)
    {
        return Task.FromResult<Func<string, string, Task>>(async (name, value) =>
        {
            var setting = registry.Find(name) ?? throw new BusinessException(SettingErrorCodes.Unknown).With("name", name);
            if (!Travels(registry, setting))
            {
                throw new BusinessException(ConfigurationErrorCodes.NeverImported);
            }

            if (setting.Permission is { } right && !await permissions.IsGrantedAsync(right, ct))
            {
                throw new BusinessException(ConfigurationErrorCodes.RightMissing).With("name", right);
            }

            await store.SetAsync(name, value, ct);
            languages.Note(name, value);
        });
    }
}
