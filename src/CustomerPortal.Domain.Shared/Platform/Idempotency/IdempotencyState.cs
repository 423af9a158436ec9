namespace CustomerPortal.Platform.Idempotency;

/// <summary>Where the first request with a key stands.</summary>
public enum IdempotencyState
{
    /// <summary>It runs, and nothing of it is stored.</summary>
    Running,

    /// <summary>What it does is stored; its answer not yet.</summary>
    Effective,

    /// <summary>Its answer is stored too.</summary>
    Answered,
}
