namespace CustomerPortal.Customers;

/// <summary>Contacts of the current tenant's customers.</summary>
public interface IContactRepository
{
    /// <summary>The contact of this customer, or null.</summary>
    Task<Contact?> FindAsync(Guid customerId, Guid contactId, CancellationToken ct);

    /// <summary>The contact whichever its customer, or null.</summary>
    Task<Contact?> FindAsync(Guid contactId, CancellationToken ct);

    /// <summary>The contacts of a customer, by name.</summary>
    Task<IReadOnlyList<Contact>> ListAsync(Guid customerId, CancellationToken ct);

    /// <summary>Whether another contact of the customer has the address.</summary>
    Task<bool> IsEmailTakenAsync(Guid customerId, string emailKey, Guid? exceptId, CancellationToken ct);

    void Add(Contact contact);

    void Remove(Contact contact);
}
