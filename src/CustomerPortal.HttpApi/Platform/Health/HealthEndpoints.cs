using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Health;

/// <summary>For load balancers: is the process alive, and can it serve.</summary>
internal static class HealthEndpoints
{
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => TypedResults.Ok(new HealthAnswer("live"))).ForAnybody()
            .WithName("Health_Live").WithSummary("The process runs");
        endpoints.MapGet("/health/ready", ReadyAsync).ForAnybody()
            .WithName("Health_Ready").WithSummary("The database answers");
        return endpoints;
    }

    private static async Task<Results<Ok<HealthAnswer>, JsonHttpResult<HealthAnswer>>> ReadyAsync(
        [FromServices] IDatabaseHealth database, CancellationToken ct) =>
        await database.IsReachableAsync(ct)
            ? TypedResults.Ok(new HealthAnswer("ready"))
            : TypedResults.Json(new HealthAnswer("unavailable"), statusCode: StatusCodes.Status503ServiceUnavailable);
}

/// <summary>State of the process.</summary>
/// <param name="Status">"live", "ready" or "unavailable".</param>
public sealed record HealthAnswer(string Status);
