namespace CustomerPortal.AccountingSync;

/// <summary>Where the push of a customer to the accounting system stands.</summary>
public enum CustomerSyncState
{
    /// <summary>Waits for its turn.</summary>
    Pending,

    /// <summary>On its way; the answer is not here yet.</summary>
    Sending,

    /// <summary>The accounting system has the customer as it was saved last.</summary>
    Synced,

    /// <summary>Refused: somebody must correct the card.</summary>
    Blocked,

    /// <summary>The accounting system did not answer; tried again by itself.</summary>
    Failed,

    /// <summary>No longer pushed: the customer is gone or the connector was switched off.</summary>
    Detached,
}
