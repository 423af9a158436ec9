using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

internal static class DashboardEndpoints
{
    public static void MapDashboard(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/dashboard", Get).ForStaff()
            .WithTags("Billing").WithName("GetDashboard").WithSummary("Customers, open and overdue amounts, latest documents, problems.");

    private static async Task<Ok<DashboardDto>> Get([FromServices] IDashboardAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(ct));
}
