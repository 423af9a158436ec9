namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class CustomerTransactions(ILedgerQueries queries) : ICustomerTransactions
{
    /// <inheritdoc />
    public Task<int> CountAsync(Guid customerId, CancellationToken ct) => queries.CountTransactionsAsync(customerId, ct);
}
