namespace CustomerPortal.AccountingSync;

/// <summary>The pushes of the current tenant's customers.</summary>
public interface ICustomerSyncRepository
{
    /// <summary>The push of a customer, or null when it was never queued.</summary>
    Task<CustomerSync?> FindAsync(Guid customerId, CancellationToken ct);

    void Add(CustomerSync sync);
}
