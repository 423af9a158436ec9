namespace CustomerPortal.Messaging;

/// <summary>The mail server accepted a mail.</summary>
/// <inheritdoc cref="MailSettled"/>
public sealed record MailSent(Guid MailId, string? AboutKind, Guid? AboutId) : MailSettled(MailId, AboutKind, AboutId);
