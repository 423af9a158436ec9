using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

internal static class BillingOptionsEndpoints
{
    public static void MapBillingOptions(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/billing/options", Get).ForStaff()
            .WithTags("Billing").WithName("GetBillingOptions").WithSummary("Currencies, countries, payment terms and tax codes to choose from.");

    private static async Task<Ok<BillingOptionsDto>> Get([FromServices] IBillingOptionsAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(ct));
}
