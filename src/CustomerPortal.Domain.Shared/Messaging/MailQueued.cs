using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail waits to be sent.</summary>
public sealed record MailQueued(Guid MailId) : IDomainEvent;
