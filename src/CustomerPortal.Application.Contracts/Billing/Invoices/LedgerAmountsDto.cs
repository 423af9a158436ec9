using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A ledger entry in its three currencies (MAC-021), rates frozen.</summary>
/// <param name="Standard">In the customer's currency: what the account and the statement show.</param>
/// <param name="Base">In the currency of the books.</param>
/// <param name="Original">In the currency of the document.</param>
/// <param name="BaseRate">Units of base for one unit of the customer's currency.</param>
public sealed record LedgerAmountsDto(Money Standard, Money Base, Money Original, decimal BaseRate);
