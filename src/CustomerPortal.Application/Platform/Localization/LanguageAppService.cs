using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Localization;

/// <inheritdoc />
internal sealed class LanguageAppService(IInstalledLanguages languages, ISettingStore settings) : ILanguageAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<LanguageDto>> ListAsync(CancellationToken ct)
    {
        var installed = await languages.GetAsync(ct);
        return
        [
            .. ShippedLanguages.All.Select(tag => new LanguageDto(
                tag,
                CultureInfo.GetCultureInfo(tag).NativeName,
                LanguageTag.Parse(tag).IsRightToLeft,
                installed.Tags.Contains(tag),
                installed.Default == tag)),
        ];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<LanguageDto>> UpdateAsync(LanguagesInput input, CancellationToken ct)
    {
        var unknown = input.Offered.Where(tag => !ShippedLanguages.All.Contains(tag)).ToList();
        if (unknown.Count > 0)
        {
            throw NotOffered(unknown[0], "offered");
        }

        if (!input.Offered.Contains(input.Default))
        {
            throw NotOffered(input.Default, "default");
        }

        await settings.SetAsync(PlatformSettings.Languages, string.Join(',', ShippedLanguages.All.Where(input.Offered.Contains)), ct);
        await settings.SetAsync(PlatformSettings.DefaultLanguage, input.Default, ct);
        await settings.SaveAsync(ct);
        return await ListAsync(ct);
    }

    private static InputException NotOffered(string tag, string field) =>
        new([new BusinessException(SettingErrorCodes.LanguageNotOffered).With("language", tag).For(field)]);
}
