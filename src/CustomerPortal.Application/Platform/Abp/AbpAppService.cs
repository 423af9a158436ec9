using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Abp;

/// <inheritdoc />
internal sealed class AbpAppService(
    AbpRights rights,
    AbpCurrentUser currentUser,
    AbpResources resources,
    IInstalledLanguages languages,
    ITenantDirectory tenants,
    ISettings settings) : IAbpAppService
{
    /// <inheritdoc />
    public async Task<ApplicationConfigurationDto> ConfigurationAsync(bool withTexts, CancellationToken ct) => new()
    {
        Localization = await LocalizationAsync(withTexts, ct),
        Auth = new AuthConfigurationDto(await rights.GrantedAsync(ct)),
        Setting = new ValuesDto(await rights.SettingsAsync(ct)),
        Features = new ValuesDto(await rights.FeaturesAsync(ct)),
        CurrentUser = await currentUser.ShowAsync(ct),
        CurrentTenant = await currentUser.TenantAsync(ct),
        ExtraProperties = currentUser.Duties(),
        Timing = Timing(await settings.GetAsync(PlatformSettings.TimeZone, ct)),
    };

    /// <inheritdoc />
    public async Task<ApplicationLocalizationDto> LocalizationAsync(string cultureName, bool onlyDynamics, CancellationToken ct)
    {
        var tag = Known(cultureName, await languages.GetAsync(ct));
        return new ApplicationLocalizationDto(
            onlyDynamics ? new Dictionary<string, LocalizationResourceDto>() : resources.In(tag), CultureView.Current(tag));
    }

    /// <inheritdoc />
    public async Task<FindTenantResultDto> FindTenantAsync(string name, CancellationToken ct) => Show(await tenants.FindByNameAsync(name, ct));

    /// <inheritdoc />
    public async Task<FindTenantResultDto> FindTenantAsync(Guid id, CancellationToken ct) => Show(await tenants.FindByIdAsync(id, ct));

    private static FindTenantResultDto Show(TenantInfo? found) => found is null
        ? FindTenantResultDto.None
        : new FindTenantResultDto(true, found.Id, found.Name, found.NormalizedName, found.IsActive);

    private static string Known(string cultureName, InstalledLanguages installed) =>
        LanguageTag.TryParse(cultureName, out var tag)
            ? tag.WithParents().Select(t => t.Value).FirstOrDefault(t => installed.Tags.Contains(t) || ShippedLanguages.All.Contains(t)) ?? ShippedLanguages.All[0]
            : ShippedLanguages.All[0];

    private static TimingDto Timing(string iana) => new(new TimeZoneDto(
        new IanaTimeZoneDto(iana),
        new WindowsTimeZoneDto(TimeZoneInfo.TryConvertIanaIdToWindowsId(iana, out var windows) ? windows : null)));

    private async Task<LocalizationConfigurationDto> LocalizationAsync(bool withTexts, CancellationToken ct)
    {
        var installed = await languages.GetAsync(ct);
        var tag = Known(currentUser.Language, installed);
        var texts = withTexts ? resources.In(tag) : new Dictionary<string, LocalizationResourceDto>();
        return new LocalizationConfigurationDto
        {
            Values = texts.ToDictionary(r => r.Key, r => r.Value.Texts),
            Resources = texts,
            Languages = [.. installed.Tags.Select(CultureView.Language)],
            CurrentCulture = CultureView.Current(tag),
            DefaultResourceName = AbpResources.Default,
        };
    }
}
