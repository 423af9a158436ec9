using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A customer was saved for the first time.</summary>
public sealed record CustomerCreated(Guid CustomerId) : IDomainEvent;

/// <summary>Something that a user may change on the card was changed.</summary>
public sealed record CustomerChanged(Guid CustomerId) : IDomainEvent;

/// <summary>The customer may be used on documents from now on.</summary>
public sealed record CustomerActivated(Guid CustomerId) : IDomainEvent;

/// <summary>The customer takes no new documents from now on.</summary>
public sealed record CustomerDeactivated(Guid CustomerId) : IDomainEvent;

/// <summary>The customer and everything of it is gone; nothing depended on it.</summary>
public sealed record CustomerDeleted(Guid CustomerId) : IDomainEvent;

/// <summary>The accounting system's number stands on the card.</summary>
public sealed record DebtorNumberAssigned(Guid CustomerId, string DebtorNumber) : IDomainEvent;
