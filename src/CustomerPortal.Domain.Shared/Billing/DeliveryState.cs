namespace CustomerPortal.Billing;

/// <summary>What became of a mail with a document.</summary>
public enum DeliveryState
{
    /// <summary>The document is being rendered or the mail waits in the outbox.</summary>
    Queued,

    /// <summary>The mail server accepted the mail.</summary>
    Sent,

    /// <summary>The mail was refused or given up.</summary>
    Failed,

    /// <summary>The mail server accepted the mail, and it came back.</summary>
    Bounced,
}
