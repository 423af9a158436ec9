namespace CustomerPortal.Billing;

/// <summary>Where a payment stands.</summary>
public enum PaymentState
{
    /// <summary>In the ledger.</summary>
    Booked,

    /// <summary>Taken back by a counter entry.</summary>
    Voided,
}
