using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>Whether a POST takes an idempotency key; every one that is not a door or one's own account says so (a test refuses one that does not).</summary>
public sealed record IdempotencyRule
{
    /// <summary>Whether it takes a key.</summary>
    public required bool TakesKey { get; init; }

    /// <summary>Why it takes none.</summary>
    public string? Reason { get; init; }
}

/// <summary>Said on the line of the endpoint.</summary>
public static class IdempotencyRuleExtensions
{
    /// <summary>Comes a request again with the same key, it takes effect once.</summary>
    public static T TakesIdempotencyKey<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(new IdempotencyRule { TakesKey = true });

    /// <summary>A key would change nothing.</summary>
    public static T WithoutIdempotencyKey<T>(this T builder, string reason)
        where T : IEndpointConventionBuilder => builder.WithMetadata(new IdempotencyRule { TakesKey = false, Reason = reason });
}
