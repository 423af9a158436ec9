namespace CustomerPortal.Customers;

/// <summary>The tenant's customer groups, for staff.</summary>
public interface ICustomerGroupAppService
{
    /// <summary>All of them with their number of members, by name in the reader's language.</summary>
    Task<IReadOnlyList<CustomerGroupDto>> GetListAsync(CancellationToken ct);

    /// <summary>Adds one.</summary>
    Task<CustomerGroupDto> CreateAsync(SaveCustomerGroupDto input, CancellationToken ct);

    /// <summary>Saves the form.</summary>
    Task<CustomerGroupDto> UpdateAsync(Guid id, UpdateCustomerGroupDto input, CancellationToken ct);

    /// <summary>Removes a group without members.</summary>
    Task DeleteAsync(Guid id, CancellationToken ct);
}
