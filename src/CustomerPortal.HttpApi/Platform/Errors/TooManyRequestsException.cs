namespace CustomerPortal.Platform.Errors;

/// <summary>A door was tried too often (429).</summary>
public sealed class TooManyRequestsException(TimeSpan retryAfter) : Exception("Too many requests")
{
    /// <summary>When the door opens again.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;
}
