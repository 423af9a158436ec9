namespace CustomerPortal.Billing;

/// <summary>A mail with the invoice.</summary>
/// <param name="Id">Id of the delivery.</param>
/// <param name="RequestedAt">Moment of the request.</param>
/// <param name="To">Address.</param>
/// <param name="State">What became of it.</param>
/// <param name="SettledAt">Moment at which the server accepted or refused it.</param>
/// <param name="MailId">Mail in the mail log; null until it is queued.</param>
public sealed record InvoiceDeliveryDto(Guid Id, DateTimeOffset RequestedAt, string To, DeliveryState State, DateTimeOffset? SettledAt, Guid? MailId);
