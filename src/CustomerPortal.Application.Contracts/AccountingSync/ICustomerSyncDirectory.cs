namespace CustomerPortal.AccountingSync;

/// <summary>What other modules may ask of AccountingSync.</summary>
public interface ICustomerSyncDirectory
{
    /// <summary>Where the push of a customer stands; Pending when it was never queued.</summary>
    Task<CustomerSyncState> StateOfAsync(Guid customerId, CancellationToken ct);
}
