using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Where an invoice stands, told from ledger and mails; one rule for pages, lists and the client area.</summary>
public static class InvoiceStates
{
    /// <param name="total">Total of the invoice.</param>
    /// <param name="open">What the ledger leaves open; null for a draft.</param>
    /// <param name="isSent">Whether a mail server accepted a mail with it.</param>
    public static InvoiceState Of(decimal total, decimal? open, bool isSent) => (open, isSent) switch
    {
        (null, _) => InvoiceState.Draft,
        (0m, _) => InvoiceState.Paid,
        ({ } rest, _) when rest < total => InvoiceState.PartlyPaid,
        (_, true) => InvoiceState.Sent,
        _ => InvoiceState.Issued,
    };

    /// <summary>Whether something is open after the due date.</summary>
    public static bool IsOverdue(decimal? open, DateOnly? dueOn, DateOnly today) => open > 0m && dueOn < today;

    /// <summary>The part of the total that is covered.</summary>
    public static Money Paid(Money total, Money open) => total - open;
}
