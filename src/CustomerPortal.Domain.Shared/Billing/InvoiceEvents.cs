using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A draft got its number and is frozen.</summary>
public sealed record InvoiceIssued(Guid InvoiceId, Guid CustomerId) : IDomainEvent;

/// <summary>Somebody asked for the invoice to be mailed.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="DeliveryId">The delivery that the mail belongs to.</param>
/// <param name="CustomerId">Whose invoice it is.</param>
public sealed record InvoiceSent(Guid InvoiceId, Guid DeliveryId, Guid CustomerId) : IDomainEvent;

/// <summary>The mail with an invoice was queued, accepted or refused.</summary>
public sealed record InvoiceDeliveryChanged(Guid InvoiceId, Guid DeliveryId) : IDomainEvent;
