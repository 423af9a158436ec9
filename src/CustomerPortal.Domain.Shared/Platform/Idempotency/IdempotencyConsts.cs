namespace CustomerPortal.Platform.Idempotency;

/// <summary>Bounds of idempotency keys.</summary>
public static class IdempotencyConsts
{
    /// <summary>Longest key that a program may choose.</summary>
    public const int MaxKeyLength = 200;

    /// <summary>Longest route, as it is mapped.</summary>
    public const int MaxRouteLength = 200;

    /// <summary>Longest address that an answer names.</summary>
    public const int MaxLocationLength = 300;

    public const int MaxContentTypeLength = 100;

    /// <summary>Longest kept body, packed and encrypted; the answer of a longer one is not kept.</summary>
    public const int MaxBodyLength = 1024 * 1024;
}
