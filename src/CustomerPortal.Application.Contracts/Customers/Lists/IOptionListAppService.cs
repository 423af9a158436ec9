namespace CustomerPortal.Customers;

/// <summary>The tenant's pop-up lists and option lists, for staff. Every act answers with the list as it is then.</summary>
public interface IOptionListAppService
{
    /// <summary>Every list: the pop-up lists first, then the tenant's own by name.</summary>
    Task<IReadOnlyList<OptionListDto>> ListAsync(CancellationToken ct);

    /// <summary>One list with its values.</summary>
    Task<OptionListDetailDto> GetAsync(string code, CancellationToken ct);

    /// <summary>Adds an option list of the tenant's own.</summary>
    Task<OptionListDetailDto> CreateAsync(OptionListInput input, CancellationToken ct);

    /// <summary>Names a list.</summary>
    Task<OptionListDetailDto> RenameAsync(string code, OptionListNameInput input, CancellationToken ct);

    /// <summary>Removes an option list of the tenant's own with its values.</summary>
    Task DeleteAsync(string code, CancellationToken ct);

    /// <summary>Adds a value at the end.</summary>
    Task<OptionListDetailDto> AddValueAsync(string code, OptionListValueInput input, CancellationToken ct);

    /// <summary>Changes, retires or brings back a value, or makes it the default.</summary>
    Task<OptionListDetailDto> UpdateValueAsync(string code, Guid valueId, OptionListValueInput input, CancellationToken ct);

    /// <summary>Removes a value that nothing uses.</summary>
    Task<OptionListDetailDto> DeleteValueAsync(string code, Guid valueId, CancellationToken ct);

    /// <summary>Puts the values into an order.</summary>
    Task<OptionListDetailDto> ReorderAsync(string code, OptionListOrderInput input, CancellationToken ct);
}
