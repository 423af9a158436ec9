namespace CustomerPortal.Billing;

/// <summary>What a list of invoices can be narrowed to.</summary>
public enum InvoiceFilterState
{
    /// <summary>As <see cref="InvoiceState.Draft"/>.</summary>
    Draft,

    /// <summary>As <see cref="InvoiceState.Issued"/>.</summary>
    Issued,

    /// <summary>As <see cref="InvoiceState.Sent"/>.</summary>
    Sent,

    /// <summary>As <see cref="InvoiceState.PartlyPaid"/>.</summary>
    PartlyPaid,

    /// <summary>As <see cref="InvoiceState.Paid"/>.</summary>
    Paid,

    /// <summary>Issued and not covered by payments.</summary>
    Open,

    /// <summary>Open after the due date.</summary>
    Overdue,
}
