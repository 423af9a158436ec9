namespace CustomerPortal.Platform.Events;

/// <summary>Hands out deliveries to workers, across tenants: the one place that sees every tenant's outbox, through a role of its own on a server.</summary>
public interface IOutboxLeases
{
    /// <summary>Takes up to <paramref name="most"/> due deliveries that nobody holds, oldest first.</summary>
    Task<IReadOnlyList<LeasedMessage>> TakeAsync(int most, TimeSpan length, CancellationToken ct);

    /// <summary>Prolongs a lease; false when it is lost.</summary>
    Task<bool> RenewAsync(LeasedMessage message, TimeSpan length, CancellationToken ct);

    /// <summary>Ends the lease after a failure; the delivery comes again at <paramref name="dueAt"/>.</summary>
    Task PutBackAsync(LeasedMessage message, DateTimeOffset dueAt, string error, CancellationToken ct);

    /// <summary>Ends the lease of a delivery that was interrupted by our own stop: it is due at once and the try does not count.</summary>
    Task ReleaseAsync(LeasedMessage message, CancellationToken ct);

    /// <summary>Gives the delivery up.</summary>
    Task GiveUpAsync(LeasedMessage message, string error, CancellationToken ct);

    /// <summary>How many deliveries of every tenant are not made yet, and since when the oldest of them is due; null when none is.</summary>
    Task<(long Waiting, DateTimeOffset? Due)> BacklogAsync(CancellationToken ct);

    /// <summary>Removes deliveries done before a moment; returns how many.</summary>
    Task<int> DeleteDoneAsync(DateTimeOffset before, CancellationToken ct);
}
