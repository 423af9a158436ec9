namespace CustomerPortal.Billing;

/// <summary>Reading the customer ledger.</summary>
public interface ILedgerQueries
{
    /// <summary>Invoices (drafts included), payments and ledger entries of a customer.</summary>
    Task<int> CountTransactionsAsync(Guid customerId, CancellationToken ct);

    /// <summary>Open entries of a customer.</summary>
    Task<IReadOnlyList<OpenItemRow>> ListOpenAsync(Guid customerId, CancellationToken ct);

    /// <summary>Entries of a customer up to a day, in order of time.</summary>
    /// <param name="customerId">Customer.</param>
    /// <param name="to">Last date of entries.</param>
    /// <param name="asOf">Entries booked after this day are left out.</param>
    /// <param name="ct">Cancels the reading.</param>
    Task<IReadOnlyList<LedgerRow>> ListAsync(Guid customerId, DateOnly to, DateOnly asOf, CancellationToken ct);

    /// <summary>What was allocated by then, per entry, without sign.</summary>
    Task<IReadOnlyDictionary<Guid, decimal>> ListCoveredAsync(Guid customerId, DateOnly to, DateOnly asOf, CancellationToken ct);
}

/// <summary>An entry with something open.</summary>
public sealed record OpenItemRow(Kernel.Currency Currency, DateOnly? DueOn, decimal Open);

/// <summary>An entry as a statement reads it.</summary>
public sealed record LedgerRow(
    Guid Id,
    LedgerEntryKind Kind,
    Guid DocumentId,
    string DocumentNumber,
    string? Reference,
    DateOnly Date,
    DateOnly? DueOn,
    Kernel.Currency Currency,
    decimal Amount);
