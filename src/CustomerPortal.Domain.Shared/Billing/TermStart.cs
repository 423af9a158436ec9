namespace CustomerPortal.Billing;

/// <summary>From which day the days of a payment term count.</summary>
public enum TermStart
{
    /// <summary>The date of the invoice.</summary>
    InvoiceDate,

    /// <summary>The last day of the month of the invoice.</summary>
    EndOfMonth,
}
