namespace CustomerPortal.Messaging;

/// <summary>A mailbox cannot be read; the message is the server's words, for administrators.</summary>
public sealed class MailboxException(string words, Exception? cause = null) : Exception(words, cause);
