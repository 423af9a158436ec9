using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class OptionListAppService(IOptionListRepository lists, OptionListPresenter presenter, IUnitOfWork unitOfWork) : IOptionListAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<OptionListDto>> ListAsync(CancellationToken ct) => await presenter.ListAsync(await lists.ListAsync(ct), ct);

    /// <inheritdoc />
    public async Task<OptionListDetailDto> GetAsync(string code, CancellationToken ct) => await presenter.ShowAsync(await LoadAsync(code, ct), ct);

    /// <inheritdoc />
    public async Task<OptionListDetailDto> CreateAsync(OptionListInput input, CancellationToken ct)
    {
        var list = OptionList.Own(input.Code, input.Name, await lists.ListAsync(ct));
        lists.Add(list);
        return await SaveAsync(list, ct);
    }

    /// <inheritdoc />
    public async Task<OptionListDetailDto> RenameAsync(string code, OptionListNameInput input, CancellationToken ct)
    {
        var list = await LoadAsync(code, input.Version, ct);
        list.Rename(input.Name);
        return await SaveAsync(list, ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(string code, CancellationToken ct)
    {
        var list = await LoadAsync(code, ct);
        list.EnsureOwn();
        lists.Remove(list);
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task<OptionListDetailDto> AddValueAsync(string code, OptionListValueInput input, CancellationToken ct)
    {
        var list = await LoadAsync(code, input.Version, ct);
        var value = list.Add(input.Code, input.Name);
        list.Mark(value.Id, input.IsDefault, input.IsRetired);
        return await SaveAsync(list, ct);
    }

    /// <inheritdoc />
    public async Task<OptionListDetailDto> UpdateValueAsync(string code, Guid valueId, OptionListValueInput input, CancellationToken ct)
    {
        var list = await LoadAsync(code, input.Version, ct);
        list.Change(valueId, input.Code, input.Name, await UsesAsync(list, valueId, ct));
        list.Mark(valueId, input.IsDefault, input.IsRetired);
        return await SaveAsync(list, ct);
    }

    /// <inheritdoc />
    public async Task<OptionListDetailDto> DeleteValueAsync(string code, Guid valueId, CancellationToken ct)
    {
        var list = await LoadAsync(code, ct);
        list.Remove(valueId, await UsesAsync(list, valueId, ct));
        return await SaveAsync(list, ct);
    }

    /// <inheritdoc />
    public async Task<OptionListDetailDto> ReorderAsync(string code, OptionListOrderInput input, CancellationToken ct)
    {
        var list = await LoadAsync(code, input.Version, ct);
        list.Reorder(input.Ids);
        return await SaveAsync(list, ct);
    }

    private async Task<int> UsesAsync(OptionList list, Guid valueId, CancellationToken ct) =>
        (await lists.CountUsesAsync(list.Code, ct)).GetValueOrDefault(valueId);

    private async Task<OptionListDetailDto> SaveAsync(OptionList list, CancellationToken ct)
    {
        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(list, ct);
    }

    private async Task<OptionList> LoadAsync(string code, int version, CancellationToken ct)
    {
        var list = await LoadAsync(code, ct);
        list.Require(version);

        // Before its first save a pop-up list has no row.
        if (list.Version == 0)
        {
            lists.Add(list);
        }

        return list;
    }

    private async Task<OptionList> LoadAsync(string code, CancellationToken ct) =>
        EntityNotFoundException.Require(
            await lists.FindAsync(code, ct) ?? (PopUpLists.All.Contains(code) ? OptionList.PopUp(code) : null), code);
}
