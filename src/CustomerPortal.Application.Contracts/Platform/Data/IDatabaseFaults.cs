namespace CustomerPortal.Platform.Data;

/// <summary>Reads the errors of the database engine in use.</summary>
public interface IDatabaseFaults
{
    /// <summary>
    /// Whether the database cannot be reached or cannot work now (away, restarting, no connection free, disk full, still in conflict after
    /// the retries): 503 with Retry-After. Nothing is known to be saved.
    /// </summary>
    bool IsUnavailable(Exception exception);

    /// <summary>Whether a unique index refused the save: another save with the same key came first.</summary>
    bool IsDuplicate(Exception exception);
}
