using Microsoft.AspNetCore.Builder;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Marks endpoints that ignore a host name or header naming another tenant than the session's: ABP's client keeps an old header.</summary>
public sealed class AnswersBySessionTenant
{
    internal static readonly AnswersBySessionTenant Instance = new();
}

/// <summary>Said on the line of the endpoint.</summary>
public static class AnswersBySessionTenantExtensions
{
    /// <summary>The session's tenant counts, whatever else the request names: configuration, sign-in and sign-out only.</summary>
    public static T IgnoresOtherTenant<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(AnswersBySessionTenant.Instance);

    /// <summary>
    /// A tenant that does not exist is refused here all the same: whoever signs in at the address of nobody does not mean the host.
    /// </summary>
    public static T OfKnownTenantOnly<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(KnownTenantOnly.Instance);
}

/// <summary>Marks endpoints that ignore another tenant but not one that does not exist.</summary>
internal sealed class KnownTenantOnly
{
    public static readonly KnownTenantOnly Instance = new();
}
