using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

internal static class OwnCompanyEndpoints
{
    public static void MapOwnCompany(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/billing/companies/own").WithTags("Billing");
        group.MapGet("/", Get).Needs(BillingPermissions.Companies.Default)
            .WithName("GetOwnCompany").WithSummary("The tenant's own company.");
        group.MapPut("/", Update).Needs(BillingPermissions.Companies.Edit)
            .WithName("UpdateOwnCompany").WithSummary("Changes the own company.");
    }

    private static async Task<Ok<OwnCompanyDto>> Get([FromServices] IOwnCompanyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(ct));

    private static async Task<Ok<OwnCompanyDto>> Update(OwnCompanyInput input, [FromServices] IOwnCompanyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.UpdateAsync(input, ct));
}
