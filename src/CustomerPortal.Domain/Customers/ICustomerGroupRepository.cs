namespace CustomerPortal.Customers;

/// <summary>Groups of the current tenant.</summary>
public interface ICustomerGroupRepository
{
    Task<CustomerGroup?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>Every group.</summary>
    Task<IReadOnlyList<CustomerGroup>> ListAsync(CancellationToken ct);

    /// <summary>Those of these ids that exist.</summary>
    Task<IReadOnlyList<CustomerGroup>> ListAsync(IReadOnlyList<Guid> ids, CancellationToken ct);

    /// <summary>Every group with its number of members.</summary>
    Task<IReadOnlyList<(CustomerGroup Group, int Customers)>> ListWithCountsAsync(CancellationToken ct);

    /// <summary>Members of a group.</summary>
    Task<int> CountCustomersAsync(Guid groupId, CancellationToken ct);

    void Add(CustomerGroup group);

    void Remove(CustomerGroup group);
}
