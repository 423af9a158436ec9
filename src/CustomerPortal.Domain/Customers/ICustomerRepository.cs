namespace CustomerPortal.Customers;

/// <summary>Customers of the current tenant.</summary>
public interface ICustomerRepository
{
    /// <summary>The customer with addresses and groups, or null.</summary>
    Task<Customer?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>Whether another customer has the number.</summary>
    Task<bool> IsNumberTakenAsync(string number, Guid? exceptId, CancellationToken ct);

    /// <summary>The first of these codes that no customer has.</summary>
    Task<string> FirstFreeCodeAsync(IReadOnlyList<string> candidates, CancellationToken ct);

    /// <summary>The next number of the series that no customer has. Taken at once: a save that fails leaves a gap, as customer numbers may have.</summary>
    Task<string> NextNumberAsync(CancellationToken ct);

    /// <summary>A kept version, or null.</summary>
    Task<CustomerVersion?> FindVersionAsync(Guid customerId, int version, CancellationToken ct);

    void Add(Customer customer);

    /// <summary>Removes the customer with its contacts, versions and search texts.</summary>
    void Remove(Customer customer);
}
