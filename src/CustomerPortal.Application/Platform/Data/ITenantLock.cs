namespace CustomerPortal.Platform.Data;

/// <summary>
/// A named row of the current tenant that work queues up at, on every node: its holder alone counts and adds. What <see cref="Turns"/> is not,
/// correctness may rest on it.
/// </summary>
public interface ITenantLock
{
    /// <summary>Waits until nobody holds it; held until the running transaction ends, a delivery's until its step commits.</summary>
    /// <param name="name">Short and fixed, for example the name of a limit's feature.</param>
    /// <param name="ct">Cancels.</param>
    Task HoldAsync(string name, CancellationToken ct);
}
