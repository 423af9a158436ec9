namespace CustomerPortal.Messaging;

/// <summary>A mail that the mail server had accepted came back.</summary>
/// <inheritdoc cref="MailSettled"/>
public sealed record MailBounced(Guid MailId, string? AboutKind, Guid? AboutId) : MailSettled(MailId, AboutKind, AboutId);
