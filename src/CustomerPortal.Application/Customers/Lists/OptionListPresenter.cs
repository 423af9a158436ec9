using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Customers;

/// <summary>Shows lists in the reader's language.</summary>
internal sealed class OptionListPresenter(IOptionListRepository lists, IInstalledLanguages languages, ITexts texts, ICurrentLanguage reader)
{
    /// <summary>Every list without its values: the pop-up lists in their order, then the tenant's own by name.</summary>
    public async Task<IReadOnlyList<OptionListDto>> ListAsync(IReadOnlyList<OptionList> kept, CancellationToken ct)
    {
        var title = await TitlesAsync(ct);
        var popUps = PopUpLists.All.Select(code => kept.FirstOrDefault(l => l.Code == code) ?? OptionList.PopUp(code)).Select(l => Show(l, title(l)));
        var own = kept.Where(l => !l.IsPopUp).Select(l => Show(l, title(l))).OrderBy(l => SearchKey.Of(l.Title), StringComparer.Ordinal);
        return [.. popUps, .. own];
    }

    /// <summary>One list with its values and their uses.</summary>
    public async Task<OptionListDetailDto> ShowAsync(OptionList list, CancellationToken ct)
    {
        var uses = await lists.CountUsesAsync(list.Code, ct);
        return new OptionListDetailDto
        {
            Code = list.Code,
            Version = list.Version,
            Title = (await TitlesAsync(ct))(list),
            Name = list.Name,
            IsPopUp = list.IsPopUp,
            Values = [.. list.Values.InOrder().Select(v => new OptionListValueDto(v.Id, v.Code, v.Name, v.IsDefault, v.IsRetired, uses.GetValueOrDefault(v.Id)))],
        };
    }

    private static OptionListDto Show(OptionList list, string title) =>
        new(list.Code, title, list.Name, list.IsPopUp, list.Values.Count, list.Values.Count(v => v.IsRetired));

    private async Task<Func<OptionList, string>> TitlesAsync(CancellationToken ct)
    {
        var (mine, tenants) = (LanguageTag.Parse(reader.Tag), LanguageTag.Parse((await languages.GetAsync(ct)).Default));
        return list => list.Name?.In(mine, tenants) ?? texts.Get($"Customers.List.{list.Code}", reader.Tag);
    }
}
