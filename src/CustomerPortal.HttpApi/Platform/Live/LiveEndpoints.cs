using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Live;

/// <summary>The stream by which open pages learn that something changed.</summary>
internal static class LiveEndpoints
{
    public static IEndpointRouteBuilder MapLive(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/live", StreamAsync).ForStaff().ForPeopleOnly().WithMetadata(new StaysOpen())
            .WithName("Live_Stream").WithSummary("Server-sent events: kind and id of what changed")
            .Produces<LiveUpdate>(StatusCodes.Status200OK, "text/event-stream");
        return endpoints;
    }

    private static Task StreamAsync(HttpContext context, [FromServices] LiveStream stream) => stream.SendAsync(context);
}
