using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

internal static class PortalInvoiceMapping
{
    public static PortalInvoiceListItemDto ToPortal(this InvoiceListItemDto invoice, DateOnly today) => new()
    {
        Id = invoice.Id,
        Number = invoice.Number!,
        State = StateOf(invoice.Total, invoice.Open, invoice.DueOn!.Value, today),
        Date = invoice.Date!.Value,
        DueOn = invoice.DueOn!.Value,
        DaysLeft = DaysLeft(invoice.Open, invoice.DueOn!.Value, today),
        PaidOn = invoice.PaidOn,
        Reference = invoice.Reference,
        Total = invoice.Total,
        Open = invoice.Open,
    };

    public static PortalInvoiceDto ToPortal(this InvoiceDto invoice, DateOnly today, Guid? previous, Guid? next) => new()
    {
        Id = invoice.Id,
        Number = invoice.Number!,
        State = StateOf(invoice.Totals.Total, invoice.Open, invoice.DueOn, today),
        Date = invoice.Date!.Value,
        DueOn = invoice.DueOn,
        DaysLeft = DaysLeft(invoice.Open, invoice.DueOn, today),
        Language = invoice.Language,
        Seller = invoice.Seller,
        Buyer = invoice.Buyer,
        ShippingAddress = invoice.ShippingAddress,
        Reference = invoice.Reference,
        Notes = invoice.Notes,
        PaymentTermName = invoice.PaymentTermName,
        Lines = invoice.Lines,
        Totals = invoice.Totals,
        Paid = invoice.Paid,
        Open = invoice.Open,
        Payments = [.. invoice.Payments.Select(payment => new PortalInvoicePaymentDto(payment.Date, payment.Amount))],
        PaymentDetails = PaymentDetailsOf(invoice),
        PreviousId = previous,
        NextId = next,
    };

    private static PortalInvoiceState StateOf(Money total, Money open, DateOnly dueOn, DateOnly today) => open switch
    {
        { IsZero: true } => PortalInvoiceState.Paid,
        _ when dueOn < today => PortalInvoiceState.Overdue,
        _ when open < total => PortalInvoiceState.PartlyPaid,
        _ => PortalInvoiceState.Open,
    };

    private static int? DaysLeft(Money open, DateOnly dueOn, DateOnly today) => open.IsZero ? null : dueOn.DayNumber - today.DayNumber;

    // As frozen: the account that the document itself names.
    private static PortalPaymentDetailsDto? PaymentDetailsOf(InvoiceDto invoice) => invoice is { Open.IsPositive: true, Seller: { Iban: { } iban } seller }
        ? new PortalPaymentDetailsDto(seller.Name, Iban.Parse(iban).InGroups(), seller.Bic, invoice.Number)
        : null;
}
