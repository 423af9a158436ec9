using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerGroupAppService(
    ICustomerGroupRepository groups,
    CustomerChecks checks,
    ICurrentLanguage reader,
    IInstalledLanguages languages,
    IUnitOfWork unitOfWork) : ICustomerGroupAppService
{
    /// <inheritdoc />
    public async Task<PagedResult<CustomerGroupDto>> GetListAsync(ListRequest request, CancellationToken ct)
    {
        var (mine, tenants) = (LanguageTag.Parse(reader.Tag), LanguageTag.Parse((await languages.GetAsync(ct)).Default));
        var all = await groups.ListWithCountsAsync(ct);
        var rows = new SmallList<CustomerGroupDto>(
            [("name", g => SearchKey.Of(g.Name.In(mine, tenants))), ("customers", g => g.Customers), ("position", g => g.Position)],
            g => g.Name.ToDictionary().Values);
        return rows.Page(all.InOrder(g => g.Group).Select(g => ToDto(g.Group, g.Customers)), request);
    }

    /// <inheritdoc />
    public async Task<CustomerGroupDto> CreateAsync(SaveCustomerGroupDto input, CancellationToken ct)
    {
        var language = ReadLanguage(input);
        await checks.CheckLanguageAsync(language, null, ct);
        var group = new CustomerGroup(input.Name, language);
        var all = await groups.ListAsync(ct);
        groups.Add(group);
        ListOrder.Append(all, group);
        ListOrder.Mark(all, group, input.IsDefault, input.IsRetired);
        await unitOfWork.SaveAsync(ct);
        return ToDto(group, 0);
    }

    /// <inheritdoc />
    public async Task<CustomerGroupDto> UpdateAsync(Guid id, UpdateCustomerGroupDto input, CancellationToken ct)
    {
        var group = await LoadAsync(id, ct);
        group.Require(input.Version);
        var language = ReadLanguage(input);
        await checks.CheckLanguageAsync(language, group.Language, ct);
        group.Change(input.Name, language);
        ListOrder.Mark(await groups.ListAsync(ct), group, input.IsDefault, input.IsRetired);
        await unitOfWork.SaveAsync(ct);
        return ToDto(group, await groups.CountCustomersAsync(id, ct));
    }

    /// <inheritdoc />
    public async Task ReorderAsync(ListOrderInput input, CancellationToken ct)
    {
        ListOrder.Reorder(await groups.ListAsync(ct), input.Ids);
        await unitOfWork.SaveAsync(ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var group = await LoadAsync(id, ct);
        CustomerGroup.EnsureUnused(await groups.CountCustomersAsync(id, ct));
        groups.Remove(group);
        await unitOfWork.SaveAsync(ct);
    }

    private static LanguageTag? ReadLanguage(SaveCustomerGroupDto input)
    {
        var reader = new InputReader();
        var language = reader.Value("language", input.Language, LanguageTag.Parse);
        reader.Finish();
        return language;
    }

    private static CustomerGroupDto ToDto(CustomerGroup group, int customers) =>
        new(group.Id, group.Version, group.Name, group.Language?.Value, customers, group.Position, group.IsDefault, group.IsRetired);

    private async Task<CustomerGroup> LoadAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await groups.FindAsync(id, ct), id);
}
