using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Platform.Settings;

/// <inheritdoc />
internal sealed class SettingAppService(
    SettingRegistry registry,
    SettingChain chain,
    SettingSaving saving,
    ISettingStore store,
    ISettingHistoryQueries history,
    IInstalledLanguages languages,
    IPermissionChecker permissions) : ISettingAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<SettingPageDto>> ListAsync(CancellationToken ct)
    {
        var pages = new List<SettingPageDto>();
        var changes = await history.LatestAsync(ct);
        foreach (var page in Here().GroupBy(d => (Name: d.Page ?? d.Elsewhere!, IsOwn: d.Page is null)))
        {
            var settings = new List<SettingDto>();
            foreach (var definition in page)
            {
                if (definition.Permission is null || await permissions.IsGrantedAsync(definition.Permission, ct))
                {
                    settings.Add(await ReadAsync(definition, changes.GetValueOrDefault(definition.Name), ct));
                }
            }

            if (settings.Count > 0)
            {
                pages.Add(new SettingPageDto(page.Key.Name, settings, page.Key.IsOwn));
            }
        }

        return pages;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<SettingPageDto>> UpdateAsync(SettingsInput input, CancellationToken ct)
    {
        var shown = Here().Where(d => d.Page is not null).Select(d => d.Name).ToHashSet();
        var problems = new List<BusinessException>();
        foreach (var (name, value) in input.Values)
        {
            try
            {
                await SetAsync(shown, name, value, ct);
            }
            catch (BusinessException problem)
            {
                problems.Add(problem.Field is null ? problem.For(name) : problem);
            }
        }

        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        await store.SaveAsync(ct);
        return await ListAsync(ct);
    }

    private async Task SetAsync(HashSet<string> shown, string name, string? value, CancellationToken ct)
    {
        if (!shown.Contains(name))
        {
            throw new BusinessException(SettingErrorCodes.Unknown).With("name", name).For(name);
        }

        if (value is not null && registry.Find(name)!.Kind == SettingKind.Language && !await IsLanguageAsync(value, ct))
        {
            throw new BusinessException(SettingErrorCodes.LanguageNotOffered).With("language", value).For(name);
        }

        await store.SetAsync(name, value, ct);
    }

    private async ValueTask<bool> IsLanguageAsync(string value, CancellationToken ct) =>
        (await languages.GetAsync(ct)).Tags.Concat(ShippedLanguages.All).Contains(value.Trim(), StringComparer.OrdinalIgnoreCase);

    private IEnumerable<SettingDefinition> Here() => registry.All.Where(d => (d.Page ?? d.Elsewhere) is not null && d.Scopes.HasFlag(saving.Scope));

    private async Task<SettingDto> ReadAsync(SettingDefinition definition, SettingChangeDto? changed, CancellationToken ct)
    {
        var own = await chain.OwnAsync(definition, saving.TenantId, ct);
        var value = await chain.ReadAsync(definition, saving.TenantId, null, ct);
        var isHidden = definition.Kind == SettingKind.Secret || definition.StaysHere;
        return new SettingDto
        {
            Name = definition.Name,
            Texts = definition.Texts,
            About = definition.About,
            Kind = definition.Kind,
            Value = isHidden ? null : value,
            HasValue = value.Length > 0,
            IsOwn = own is not null,
            Fallback = isHidden ? null : await chain.FallbackAsync(definition, saving.TenantId, ct),
            Choices = definition.Kind == SettingKind.Language ? (await languages.GetAsync(ct)).Tags : definition.Choices,
            ChoiceTexts = definition.ChoiceTexts,
            Source = await chain.SourceAsync(definition, saving.TenantId, ct),
            Default = isHidden ? null : definition.Default,
            MaxLength = definition.MaxLength,
            Changed = changed,
            Min = definition.Range?.Min,
            Max = definition.Range?.Max,
        };
    }
}
