namespace CustomerPortal.Messaging;

/// <summary>A mail template in one language, as it is written.</summary>
/// <param name="Subject">One line; empty for the layout.</param>
/// <param name="Html">Body in html.</param>
/// <param name="Text">Body as plain text.</param>
public sealed record MailWords(string Subject, string Html, string Text);
