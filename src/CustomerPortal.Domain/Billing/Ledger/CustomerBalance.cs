using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>
/// What is open of a customer in one currency: the sum over its <see cref="LedgerEntry"/> rows. Written by the database alone, in the
/// statement that writes an entry, so that no two writers can lose an amount; lists sort and filter by it.
/// </summary>
[NotAudited("Follows from the ledger.")]
public sealed class CustomerBalance : ITenantOwned
{
    private CustomerBalance()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CustomerId { get; private set; }

    public Currency Currency { get; private set; } = null!;

    /// <summary>Sum of what is open; below zero the customer is owed.</summary>
    public decimal OpenAmount { get; private set; }

    /// <summary>Number of entries with something open.</summary>
    public int OpenEntries { get; private set; }
}
