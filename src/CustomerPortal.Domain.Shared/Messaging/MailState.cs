namespace CustomerPortal.Messaging;

/// <summary>Where a mail stands. "Sent" says that the mail server accepted it, not that somebody read it.</summary>
public enum MailState
{
    /// <summary>Waits for a worker.</summary>
    Queued,

    /// <summary>Is being handed to the server.</summary>
    Sending,

    /// <summary>Accepted by the server.</summary>
    Sent,

    /// <summary>The server was away or asked to come again; tried again by itself.</summary>
    Deferred,

    /// <summary>Refused for good, or not accepted for too long.</summary>
    Failed,

    /// <summary>Accepted by the server, and came back.</summary>
    Bounced,

    /// <summary>Kept here until a person acts.</summary>
    Held,
}
