namespace CustomerPortal.Billing;

/// <summary>What an entry of the customer ledger records.</summary>
public enum LedgerEntryKind
{
    /// <summary>An issued invoice; raises what the customer owes.</summary>
    Invoice,

    /// <summary>A payment; lowers it.</summary>
    Payment,

    /// <summary>The counter entry of a voided payment; raises it again.</summary>
    PaymentVoid,
}
