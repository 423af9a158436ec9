using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>A customer is to be pushed to the accounting system.</summary>
/// <param name="CustomerId">Which.</param>
/// <param name="Request">Counts the requests of this customer: an older one finds a newer and does nothing.</param>
public sealed record CustomerPushRequested(Guid CustomerId, int Request) : IDomainEvent;

/// <summary>The accounting system has the customer and gave it a number.</summary>
public sealed record CustomerPushed(Guid CustomerId, string RemoteId, string DebtorNumber) : IDomainEvent;

/// <summary>The push of a customer stands differently: open cards ask again.</summary>
/// <param name="CustomerId">Which.</param>
/// <param name="State">Where it stands now.</param>
/// <param name="Request">Request that led here.</param>
public sealed record CustomerSyncChanged(Guid CustomerId, CustomerSyncState State, int Request) : IDomainEvent;
