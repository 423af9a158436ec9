using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Localization;

/// <inheritdoc />
internal sealed class LanguageAppService(
    IInstalledLanguages languages, ISettingStore settings, TextSnapshots snapshots, LanguageView view, ICurrentTenant tenant) : ILanguageAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<LanguageDto>> ListAsync(CancellationToken ct)
    {
        var installed = await languages.GetAsync(ct);
        var written = await snapshots.GetAsync(tenant.Id, ct);
        return [.. TenantLanguages.Ordered([.. ShippedLanguages.All, .. installed.Tags, .. written.Languages]).Select(tag => view.Show(LanguageTag.Parse(tag), installed, written))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<LanguageDto>> UpdateAsync(LanguagesInput input, CancellationToken ct)
    {
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
