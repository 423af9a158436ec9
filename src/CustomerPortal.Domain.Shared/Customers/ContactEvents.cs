using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A contact is to get the welcome mail.</summary>
/// <param name="ContactId">Who is invited.</param>
/// <param name="CustomerId">Customer it belongs to.</param>
/// <param name="Invitation">1 for the first invitation, one more each time it is sent again.</param>
public sealed record ContactInvited(Guid ContactId, Guid CustomerId, int Invitation) : IDomainEvent;

/// <summary>Name, address, language or rights of a contact changed.</summary>
public sealed record ContactChanged(Guid ContactId, Guid CustomerId) : IDomainEvent;

/// <summary>A contact may no longer enter the client area of this customer.</summary>
/// <param name="ContactId">Who.</param>
/// <param name="CustomerId">Customer it belongs to.</param>
/// <param name="LoginId">Login behind the contact; null when it never had one.</param>
public sealed record ContactDeactivated(Guid ContactId, Guid CustomerId, Guid? LoginId) : IDomainEvent;
