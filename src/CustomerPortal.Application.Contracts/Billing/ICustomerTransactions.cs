namespace CustomerPortal.Billing;

/// <summary>What other modules may ask of Billing about a customer.</summary>
public interface ICustomerTransactions
{
    /// <summary>Documents (drafts included), payments and ledger entries of the customer: above zero locks its currency.</summary>
    Task<int> CountAsync(Guid customerId, CancellationToken ct);
}
