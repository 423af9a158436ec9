namespace CustomerPortal.Portal;

/// <summary>Where an invoice stands for the one who pays it.</summary>
public enum PortalInvoiceState
{
    /// <summary>To be paid.</summary>
    Open,

    /// <summary>A part is paid.</summary>
    PartlyPaid,

    /// <summary>To be paid, and late.</summary>
    Overdue,

    /// <summary>Paid.</summary>
    Paid,
}
