namespace CustomerPortal.Platform.Health;

/// <summary>Says whether the database answers now.</summary>
public interface IDatabaseHealth
{
    /// <summary>Asks it, for at most two seconds; never throws for a database that is away.</summary>
    Task<bool> IsReachableAsync(CancellationToken ct);
}
