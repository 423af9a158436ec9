using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>What ledger and mails say of an issued invoice.</summary>
/// <param name="Ledger">Its entry in three currencies.</param>
/// <param name="Open">Not covered yet.</param>
/// <param name="Payments">What covers it, the oldest first.</param>
/// <param name="Deliveries">Mails with it, the latest first.</param>
public sealed record InvoiceStanding(
    LedgerAmountsDto Ledger, Money Open, IReadOnlyList<InvoicePaymentDto> Payments, IReadOnlyList<InvoiceDeliveryDto> Deliveries);
