namespace CustomerPortal.Platform.Idempotency;

/// <summary>Codes of what goes wrong with idempotency keys; each is also the key of its text.</summary>
public static class IdempotencyErrorCodes
{
    /// <summary>The key has no character, more than {max}, or one that is not visible ASCII (400).</summary>
    public const string KeyInvalid = "Idempotency:KeyInvalid";

    /// <summary>The first request with the key is still running (409 with Retry-After).</summary>
    public const string InFlight = "Idempotency:RequestInFlight";

    /// <summary>The key was used with another body or address (422).</summary>
    public const string OtherRequest = "Idempotency:KeyUsedForAnotherRequest";

    /// <summary>The first request took effect, but its answer was never kept: the process died in between, or it was too long (409).</summary>
    public const string AnswerLost = "Idempotency:AnswerIsLost";
}
