using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>What a payment covers of an invoice.</summary>
public sealed record InvoicePaymentDto(Guid PaymentId, string Number, DateOnly Date, Money Amount);
