using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace CustomerPortal.Platform.Health;

/// <summary>For load balancers: is the process alive, and can it serve.</summary>
internal static class HealthEndpoints
{
    // Shorter than any balancer's own interval.
    private const string RetryAfter = "2";

    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => TypedResults.Ok(new HealthAnswer("live", null))).ForAnybody()
            .WithName("Health_Live").WithSummary("The process runs");
        endpoints.MapGet("/health/ready", ReadyAsync).ForAnybody()
            .WithName("Health_Ready").WithSummary("Whether this node can serve: database, workers, documents, and that it is not about to stop");
        return endpoints;
    }

    private static async Task<Results<Ok<HealthAnswer>, JsonHttpResult<HealthAnswer>>> ReadyAsync(
        HttpContext context, [FromServices] IEnumerable<IReadyCheck> checks, [FromServices] IHostApplicationLifetime lifetime, CancellationToken ct)
    {
        var asked = checks.ToList();
        var found = await Task.WhenAll(asked.Select(check => check.IsReadyAsync(ct).AsTask()));
        var parts = asked.Zip(found).ToDictionary(pair => pair.First.Name, pair => pair.Second);
        var isStopping = lifetime.ApplicationStopping.IsCancellationRequested;
        if (!isStopping && parts.Values.All(isReady => isReady))
        {
            return TypedResults.Ok(new HealthAnswer("ready", parts));
        }

        context.Response.Headers.RetryAfter = RetryAfter;
        return TypedResults.Json(new HealthAnswer(isStopping ? "stopping" : "unavailable", parts), statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}

/// <summary>State of the process.</summary>
/// <param name="Status">"live", "ready", "unavailable" or "stopping".</param>
/// <param name="Parts">What readiness rests on, and whether each works; null for "live".</param>
public sealed record HealthAnswer(string Status, IReadOnlyDictionary<string, bool>? Parts);
