namespace CustomerPortal.Kernel;

/// <summary>Lets a delivery stand in one row with the requests of its tenant while several tenants ask, so that the two are not run at once.</summary>
public interface IDeliveryTurns
{
    /// <summary>
    /// Waits for the tenant's turn. It is held until disposed, but only for a moment: a delivery that waits for a mail server or an accounting
    /// system holds nobody up.
    /// </summary>
    ValueTask<IDisposable?> TakeAsync(Guid tenant, CancellationToken ct);
}

/// <summary>A process that serves no requests: every delivery runs at once.</summary>
public sealed class NoDeliveryTurns : IDeliveryTurns
{
    /// <inheritdoc />
    public ValueTask<IDisposable?> TakeAsync(Guid tenant, CancellationToken ct) => new((IDisposable?)null);
}
