using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace CustomerPortal.Platform.Limits;

/// <summary>Said on the line of the endpoint.</summary>
public static class RateLimits
{
    internal const string Doors = "Doors";
    internal const string Expensive = "Expensive";

    /// <summary>
    /// A door that a stranger may try: sign-in, reset, invitation, links. Limits the address; tries at one account
    /// are limited by <see cref="IDoorLimits"/> and, for passwords, by the accounts.
    /// </summary>
    public static T IsDoor<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.RequireRateLimiting(Doors);

    /// <summary>A route that costs much: rendering, exports.</summary>
    public static T IsExpensive<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.RequireRateLimiting(Expensive);

    internal static bool IsExpensive(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == Expensive;
}
