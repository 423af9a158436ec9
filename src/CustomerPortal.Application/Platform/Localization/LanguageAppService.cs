using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Localization;

/// <inheritdoc />
internal sealed class LanguageAppService(
    IInstalledLanguages languages, ISettingStore settings, TextSnapshots snapshots, LanguageView view, ICurrentTenant tenant) : ILanguageAppService
{
    private static readonly string[] Chosen = [PlatformSettings.Languages, PlatformSettings.DefaultLanguage];

    /// <inheritdoc />
    public async Task<LanguagesDto> ListAsync(CancellationToken ct)
    {
        var installed = await languages.GetAsync(ct);
        var written = await snapshots.GetAsync(tenant.Id, ct);
        var all = TenantLanguages.Ordered([.. ShippedLanguages.All, .. installed.Tags, .. written.Languages]).Select(tag => view.Show(LanguageTag.Parse(tag), installed, written));
        return new LanguagesDto([.. all], await settings.VersionAsync(Chosen, ct));
    }

    /// <inheritdoc />
    public async Task<LanguagesDto> UpdateAsync(LanguagesInput input, CancellationToken ct)
    {
        Versions.Require(input.Version, await settings.VersionAsync(Chosen, ct));
        var wrong = input.Offered.Where(tag => !LanguageTag.TryParse(tag, out _)).ToList();
        if (wrong.Count > 0)
        {
            throw new InputException([new BusinessException(KernelErrorCodes.LanguageTagInvalid).With("language", wrong[0]).For("offered")]);
        }

        var offered = TenantLanguages.Ordered(input.Offered);
        var standard = LanguageTag.TryParse(input.Default, out var parsed) ? parsed.Value : input.Default;
        if (!offered.Contains(standard))
        {
            throw new InputException([new BusinessException(SettingErrorCodes.LanguageNotOffered).With("language", input.Default).For("default")]);
        }

        await settings.SetAsync(PlatformSettings.Languages, string.Join(',', offered), ct);
        await settings.SetAsync(PlatformSettings.DefaultLanguage, standard, ct);
        await settings.SaveAsync(ct);
        return await ListAsync(ct);
    }
}
