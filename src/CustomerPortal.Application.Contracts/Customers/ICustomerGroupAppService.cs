using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Customers;

/// <summary>The tenant's customer groups, for staff.</summary>
public interface ICustomerGroupAppService
{
    /// <summary>A page of them with their number of members. Searched by name; sorting: position, name (in the reader's language), customers.</summary>
    Task<PagedResult<CustomerGroupDto>> GetListAsync(ListRequest request, CancellationToken ct);

    /// <summary>Adds one.</summary>
    Task<CustomerGroupDto> CreateAsync(SaveCustomerGroupDto input, CancellationToken ct);

    /// <summary>Saves the form.</summary>
    Task<CustomerGroupDto> UpdateAsync(Guid id, UpdateCustomerGroupDto input, CancellationToken ct);

    /// <summary>Puts the whole list into an order.</summary>
    Task ReorderAsync(ListOrderInput input, CancellationToken ct);

    /// <summary>Removes a group without members.</summary>
    Task DeleteAsync(Guid id, CancellationToken ct);
}
