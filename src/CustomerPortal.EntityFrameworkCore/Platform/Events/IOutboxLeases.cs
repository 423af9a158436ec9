namespace CustomerPortal.Platform.Events;

/// <summary>Hands out deliveries to workers, across tenants: the one place that sees every tenant's outbox, through a role of its own on a server.</summary>
public interface IOutboxLeases
{
    /// <summary>
    /// Takes up to <paramref name="most"/> due deliveries that nobody holds: of every tenant the oldest first, then of every tenant the next, so
    /// that nobody waits behind another tenant's thousands.
    /// </summary>
    /// <param name="most">Deliveries to take.</param>
    /// <param name="length">How long they are held.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="each">Deliveries of one tenant at most; 0 for as many as there are.</param>
    /// <param name="except">Tenants of whom none is taken.</param>
    Task<IReadOnlyList<LeasedMessage>> TakeAsync(int most, TimeSpan length, CancellationToken ct, int each = 0, IReadOnlyCollection<Guid>? except = null);

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
