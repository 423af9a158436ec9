using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Health;

/// <summary>For people: how everything does.</summary>
internal static class HostHealthEndpoints
{
    public static void MapHealthPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/host/health", OfHost).Needs(HealthPermissions.Host)
            .WithTags("Health").WithName("Health_Host").WithSummary("How the whole installation does, problems first");
        endpoints.MapGet("/api/health", OfTenant).Needs(HealthPermissions.Own)
            .WithTags("Health").WithName("Health_Own").WithSummary("How the tenant's own deliveries, mails and connector do");
    }

    private static async Task<Ok<HealthReportDto>> OfHost([FromServices] IHealthAppService health, CancellationToken ct) =>
        TypedResults.Ok(await health.OfHostAsync(ct));

    private static async Task<Ok<HealthReportDto>> OfTenant([FromServices] IHealthAppService health, CancellationToken ct) =>
        TypedResults.Ok(await health.OfTenantAsync(ct));
}
