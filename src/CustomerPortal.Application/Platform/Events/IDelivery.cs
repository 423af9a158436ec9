namespace CustomerPortal.Platform.Events;

/// <summary>
/// The delivery in which a handler runs. All saves of a handler are one transaction, committed with the mark "done" when it returns;
/// it begins with the first save, so that effects outside the database come before it, or after <see cref="CommitStepAsync"/>.
/// </summary>
public interface IDelivery
{
    /// <summary>Commits what was saved so far and keeps the delivery open: for a state that must survive a crash during an outside effect.</summary>
    /// <exception cref="LeaseLostException">Another worker has taken over; nothing was written.</exception>
    Task CommitStepAsync(CancellationToken ct);

    /// <summary>The handler's saves are committed, and the delivery comes again at this moment instead of being done.</summary>
    void TryAgainAt(DateTimeOffset moment);
}
