namespace CustomerPortal.Billing;

/// <summary>Entries and allocations of the customer ledger.</summary>
public interface ILedgerRepository
{
    /// <summary>Open entries of a customer.</summary>
    Task<List<LedgerEntry>> ListOpenAsync(Guid customerId, CancellationToken ct);

    /// <summary>The entry of a payment.</summary>
    /// <exception cref="Kernel.EntityNotFoundException">There is none.</exception>
    Task<LedgerEntry> GetOfPaymentAsync(Guid paymentId, CancellationToken ct);

    /// <summary>Entries that a credit covers, with the sum of its allocations to each.</summary>
    Task<List<(LedgerEntry Debit, decimal Amount)>> ListCoveredAsync(Guid creditEntryId, CancellationToken ct);

    void Add(LedgerEntry entry);

    void Add(IEnumerable<LedgerAllocation> allocations);
}
