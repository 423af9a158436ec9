namespace CustomerPortal.Messaging;

/// <summary>What a mail says.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Html">Body in html; of a mail with a secret, without its value.</param>
/// <param name="Text">Body as plain text; of a mail with a secret, without its value.</param>
/// <param name="SealedBody">The real bodies, encrypted, when the mail holds a secret; else null.</param>
public sealed record MailContent(string Subject, string Html, string Text, string? SealedBody);
