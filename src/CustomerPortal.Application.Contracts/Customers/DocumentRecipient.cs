namespace CustomerPortal.Customers;

/// <summary>Somebody who receives documents by mail.</summary>
/// <param name="Email">Address.</param>
/// <param name="ContactId">Contact to whom it belongs; null when it belongs to none.</param>
public sealed record DocumentRecipient(string Email, Guid? ContactId);
