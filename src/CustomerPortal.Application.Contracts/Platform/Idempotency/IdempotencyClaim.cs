namespace CustomerPortal.Platform.Idempotency;

/// <summary>What came of a key.</summary>
public abstract record IdempotencyClaim
{
    /// <summary>This request is the first, or the first one died without effect.</summary>
    public sealed record Claimed(Guid TenantId, Guid RowId, Guid Token) : IdempotencyClaim
    {
        /// <summary>Whether a save of this request was committed.</summary>
        public bool IsEffective { get; set; }
    }

    /// <summary>The first one still runs.</summary>
    /// <param name="RetryAfter">When to ask again.</param>
    public sealed record InFlight(TimeSpan RetryAfter) : IdempotencyClaim;

    /// <summary>The first one was another request.</summary>
    public sealed record OtherRequest : IdempotencyClaim;

    /// <summary>The first one took effect and its answer is not there.</summary>
    public sealed record AnswerLost : IdempotencyClaim;

    /// <summary>The answer of the first one.</summary>
    /// <param name="Answer">As it was.</param>
    public sealed record Replay(IdempotentAnswer Answer) : IdempotencyClaim;
}
