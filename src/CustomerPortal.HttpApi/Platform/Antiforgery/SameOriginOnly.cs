using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Antiforgery;

/// <summary>Marks a GET endpoint that other sites must not be able to trigger.</summary>
public sealed class SameOriginOnly
{
    internal static readonly SameOriginOnly Instance = new();
}

/// <summary>Said on the line of the endpoint.</summary>
public static class SameOriginOnlyExtensions
{
    /// <summary>Refuses requests that a browser sends for another site.</summary>
    public static T FromOurPagesOnly<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(SameOriginOnly.Instance);
}
