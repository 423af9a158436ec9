namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>Why a request has no answer.</summary>
public enum NodeWorkerFailure
{
    /// <summary>Too many requests wait, or the pool is stopping.</summary>
    Busy,

    /// <summary>The worker could not be started.</summary>
    NotStarted,

    /// <summary>It took longer than allowed and was killed.</summary>
    WallLimit,

    /// <summary>It took more memory than allowed and was killed.</summary>
    MemoryLimit,

    /// <summary>The worker ended in the middle, twice.</summary>
    Crashed,

    /// <summary>The worker answered that it cannot.</summary>
    Refused,
}
