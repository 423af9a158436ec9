namespace CustomerPortal.Messaging;

/// <summary>A mail was refused for good, or not accepted for too long.</summary>
/// <inheritdoc cref="MailSettled"/>
public sealed record MailFailed(Guid MailId, string? AboutKind, Guid? AboutId) : MailSettled(MailId, AboutKind, AboutId);
