using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>It is time to look into the mailboxes of bounces; of the host.</summary>
public sealed record BounceMailboxesDue : IDomainEvent;

/// <summary>It is time to look into this organisation's mailbox of bounces.</summary>
public sealed record BounceMailboxDue : IDomainEvent;
