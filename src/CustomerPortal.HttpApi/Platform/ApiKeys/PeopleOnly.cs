using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Marks an endpoint that API keys never reach, whatever their scopes; everything under <c>/api/account</c> is so without it.</summary>
public sealed class PeopleOnly
{
    internal static readonly PeopleOnly Instance = new();

    private static readonly PathString OwnAccount = "/api/account";

    /// <summary>Whether a request with a key is turned away.</summary>
    internal static bool Closes(HttpRequest request, Endpoint endpoint) =>
        request.Path.StartsWithSegments(OwnAccount) || endpoint.Metadata.GetMetadata<PeopleOnly>() is not null;
}

/// <summary>Said on the line of the endpoint.</summary>
public static class PeopleOnlyExtensions
{
    /// <summary>For signed-in people: accounts, keys, sessions, acting in another's place.</summary>
    public static T ForPeopleOnly<T>(this T builder)
        where T : IEndpointConventionBuilder => builder.WithMetadata(PeopleOnly.Instance);
}
