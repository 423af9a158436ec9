using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>The host keeps its tenants.</summary>
internal static class TenantEndpoints
{
    public static void MapTenants(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/multi-tenancy/tenants").WithTags("Tenants");
        group.MapSearch("/", List).Needs(TenancyPermissions.Default).WithName("Tenants_List").WithSummary("Lists and searches tenants");
        group.MapPost("/", Create).Needs(TenancyPermissions.Create).TakesIdempotencyKey().WithName("Tenants_Create").WithSummary("Makes a tenant with its first administrator");
        group.MapGet("/{id:guid}", Get).Needs(TenancyPermissions.Default).WithName("Tenants_Get").WithSummary("One tenant");
        group.MapPut("/{id:guid}", Update).Needs(TenancyPermissions.Update).WithName("Tenants_Update").WithSummary("Renames a tenant");
        group.MapPut("/{id:guid}/edition", SetEdition).Needs(TenancyPermissions.ManageFeatures).WithName("Tenants_SetEdition").WithSummary("Gives a tenant an edition, or none");
        group.MapGet("/{id:guid}/plan", Plan).Needs(TenancyPermissions.Default).WithName("Tenants_Plan").WithSummary("What a tenant may use, and what it uses");
        group.MapTenantLife();
        group.MapTenantHostNames();
        group.MapTenantDatabase();
        endpoints.MapGet("/api/host-names", OwnHostNames).Needs(FeaturePermissions.Plan)
            .WithTags("Tenants").WithName("HostNames_GetOwn").WithSummary("The tenant's own addresses");
    }

    private static async Task<Ok<PagedResult<TenantDto>>> List([AsParameters] TenantListRequest request, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.ListAsync(request, ct));

    private static async Task<Ok<TenantDto>> Create(TenantCreateInput input, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.CreateAsync(input, ct));

    private static async Task<Ok<TenantDto>> Get(Guid id, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.GetAsync(id, ct));

    private static async Task<Ok<TenantDto>> Update(Guid id, TenantUpdateInput input, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.UpdateAsync(id, input, ct));

    private static async Task<Ok<TenantDto>> SetEdition(Guid id, TenantEditionInput input, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.SetEditionAsync(id, input, ct));

    private static async Task<Ok<PlanDto>> Plan(Guid id, [FromServices] IPlanAppService plans, CancellationToken ct) =>
        TypedResults.Ok(await plans.GetOfAsync(id, ct));

    private static async Task<Ok<TenantHostNamesDto>> OwnHostNames([FromServices] ITenantHostNameAppService names, CancellationToken ct) =>
        TypedResults.Ok(await names.GetOwnAsync(ct));
}
