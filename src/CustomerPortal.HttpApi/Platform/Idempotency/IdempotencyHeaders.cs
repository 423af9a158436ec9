namespace CustomerPortal.Platform.Idempotency;

/// <summary>Names that programs know.</summary>
public static class IdempotencyHeaders
{
    /// <summary>The key that a program chose for one act.</summary>
    public const string Key = "Idempotency-Key";

    /// <summary>"true" when the answer is that of an earlier request.</summary>
    public const string Replayed = "Idempotency-Replayed";
}
