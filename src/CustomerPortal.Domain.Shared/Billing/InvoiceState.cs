namespace CustomerPortal.Billing;

/// <summary>Where an invoice stands. Only Draft and Issued are decided by people; the others follow from mail and ledger.</summary>
public enum InvoiceState
{
    /// <summary>Can be changed and deleted; has no number.</summary>
    Draft,

    /// <summary>Numbered and frozen; no mail was accepted yet.</summary>
    Issued,

    /// <summary>A mail with the invoice was accepted by the mail server.</summary>
    Sent,

    /// <summary>Payments cover a part.</summary>
    PartlyPaid,

    /// <summary>Payments cover everything.</summary>
    Paid,
}
