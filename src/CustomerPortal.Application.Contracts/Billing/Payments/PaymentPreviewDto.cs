using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>What a payment would cover if it were booked now.</summary>
/// <param name="Allocations">Invoices, in the order in which they are covered.</param>
/// <param name="Unallocated">What stays as credit on account.</param>
public sealed record PaymentPreviewDto(IReadOnlyList<PaymentPreviewRowDto> Allocations, Money Unallocated);

/// <summary>What a payment would cover of an invoice.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="InvoiceNumber">Its number.</param>
/// <param name="Open">What is open of it before.</param>
/// <param name="Amount">What the payment covers of it.</param>
public sealed record PaymentPreviewRowDto(Guid InvoiceId, string InvoiceNumber, Money Open, Money Amount);
