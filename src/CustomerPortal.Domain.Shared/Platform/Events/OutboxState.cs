namespace CustomerPortal.Platform.Events;

/// <summary>Where a delivery stands.</summary>
public enum OutboxState
{
    /// <summary>Waits for a worker, or for its next try.</summary>
    Pending,

    /// <summary>Delivered.</summary>
    Done,

    /// <summary>Given up after the last try; shown on the health page and can be tried again by hand.</summary>
    Dead,
}
