namespace CustomerPortal.Messaging;

/// <summary>Mails in a span of time.</summary>
/// <param name="Count">How many.</param>
/// <param name="Oldest">When the first of them was settled; null when none was.</param>
public sealed record MailCount(int Count, DateTimeOffset? Oldest);
