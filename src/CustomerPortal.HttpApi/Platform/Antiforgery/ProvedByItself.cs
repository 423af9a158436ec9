using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Antiforgery;

/// <summary>
/// An endpoint for anybody that heeds no cookie: a signature or token in the request is the proof, so that a foreign page cannot make a
/// browser act in somebody's name. It is called by other systems, which have no antiforgery token.
/// </summary>
/// <param name="Proof">What proves the call.</param>
public sealed record ProvedByItself(string Proof);

internal static class ProvedByItselfExtensions
{
    /// <summary>Says so on the line of the endpoint.</summary>
    public static T ForWhoeverProves<T>(this T builder, string proof)
        where T : IEndpointConventionBuilder => builder.ForAnybody().WithMetadata(new ProvedByItself(proof));
}
