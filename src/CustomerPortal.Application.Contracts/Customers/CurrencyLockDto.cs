namespace CustomerPortal.Customers;

/// <summary>Why the currency can or cannot be changed.</summary>
/// <param name="IsLocked">Whether it is fixed.</param>
/// <param name="Transactions">Documents (drafts too), payments and ledger entries that fix it.</param>
public sealed record CurrencyLockDto(bool IsLocked, int Transactions);
