namespace CustomerPortal.Customers;

/// <summary>What other modules may ask of Customers.</summary>
public interface ICustomerDirectory
{
    /// <summary>Every customer of the tenant, by number.</summary>
    Task<IReadOnlyList<Guid>> ListIdsAsync(CancellationToken ct);

    /// <summary>The customer as documents need it, or null when it does not exist for the tenant.</summary>
    Task<CustomerForDocuments?> FindForDocumentsAsync(Guid customerId, CancellationToken ct);

    /// <summary>The customer as an accounting system keeps it, or null when it does not exist for the tenant.</summary>
    Task<CustomerForLedger?> FindForLedgerAsync(Guid customerId, CancellationToken ct);

    /// <summary>
    /// The contacts of a customer that have a portal right; none when the customer does not exist.
    /// </summary>
    Task<IReadOnlyList<CustomerContact>> ContactsWithRightAsync(Guid customerId, string portalRight, CancellationToken ct);

    /// <summary>The contacts (one per customer) behind a portal login, active ones only.</summary>
    Task<IReadOnlyList<CustomerContact>> ContactsOfLoginAsync(Guid contactLoginId, CancellationToken ct);

    /// <summary>One contact by id, or null.</summary>
    Task<CustomerContact?> FindContactAsync(Guid contactId, CancellationToken ct);
}
