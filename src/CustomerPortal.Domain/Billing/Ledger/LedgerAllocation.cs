using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>
/// Says which credit covers which debit. Never changed and never deleted: taking one back is a row with the other sign,
/// so that the open items of any past day can be told.
/// </summary>
[NotAudited("The ledger is only added to; the payment that settles is told.")]
public sealed class LedgerAllocation : Entity, ITenantOwned
{
    private LedgerAllocation()
    {
    }

    internal LedgerAllocation(LedgerEntry credit, LedgerEntry debit, decimal amount, DateOnly date, DateOnly bookedOn)
    {
        Id = Guid.CreateVersion7();
        CustomerId = credit.CustomerId;
        CreditEntryId = credit.Id;
        DebitEntryId = debit.Id;
        Amount = amount;
        Date = date;
        BookedOn = bookedOn;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CustomerId { get; private set; }

    public Guid CreditEntryId { get; private set; }

    public Guid DebitEntryId { get; private set; }

    /// <summary>In the standard currency of both entries; below zero when it takes an earlier one back.</summary>
    public decimal Amount { get; private set; }

    /// <summary>From this day on it counts: the later of both entries' dates, or the day on which it was taken back.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Day on which it was written, in the tenant's time zone.</summary>
    public DateOnly BookedOn { get; private set; }
}
