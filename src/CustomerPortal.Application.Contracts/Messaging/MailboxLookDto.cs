namespace CustomerPortal.Messaging;

/// <summary>Whether the mailbox of bounces could be opened.</summary>
/// <param name="IsOpen">Whether it could.</param>
/// <param name="Words">What the server said; empty when it could.</param>
public sealed record MailboxLookDto(bool IsOpen, string Words);
