using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail waits for a person: its address must be cleared first.</summary>
public sealed record MailHeld(Guid MailId) : IDomainEvent;
