using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Who receives a mail, and in which language.</summary>
public sealed record MailRecipient(EmailAddress Address, string? Name, LanguageTag Language);
