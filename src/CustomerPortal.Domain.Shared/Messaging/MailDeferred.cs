using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>The mail server did not take a mail now; it is tried again.</summary>
/// <param name="MailId">Mail in the mail log.</param>
/// <param name="Tries">Tries so far.</param>
public sealed record MailDeferred(Guid MailId, int Tries) : IDomainEvent;
