using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A payment stands in the ledger.</summary>
public sealed record PaymentBooked(Guid PaymentId, Guid CustomerId) : IDomainEvent;

/// <summary>A payment was taken back.</summary>
public sealed record PaymentVoided(Guid PaymentId, Guid CustomerId) : IDomainEvent;
