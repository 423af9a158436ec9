using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Features;

/// <summary>The host keeps its editions; the tenant sees its plan.</summary>
internal static class EditionEndpoints
{
    public static void MapEditions(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/multi-tenancy/editions").WithTags("Editions");
        group.MapGet("/", List).Needs(FeaturePermissions.Editions).WithName("Editions_List").WithSummary("Lists and searches editions");
        group.MapPost("/", Create).Needs(FeaturePermissions.ManageEditions).TakesIdempotencyKey().WithName("Editions_Create").WithSummary("Makes an edition; its feature values are set with the provider E");
        group.MapGet("/{id:guid}", Get).Needs(FeaturePermissions.Editions).WithName("Editions_Get").WithSummary("One edition");
        group.MapPut("/{id:guid}", Update).Needs(FeaturePermissions.ManageEditions).WithName("Editions_Update").WithSummary("Renames an edition");
        group.MapDelete("/{id:guid}", Delete).Needs(FeaturePermissions.ManageEditions).WithName("Editions_Delete").WithSummary("Deletes an edition that no tenant has");
        endpoints.MapGet("/api/plan", Plan).Needs(FeaturePermissions.Plan)
            .WithTags("Editions").WithName("Plan_Get").WithSummary("The tenant's own plan and what is used of it");
    }

    private static async Task<Ok<PagedResult<EditionDto>>> List([AsParameters] ListRequest request, [FromServices] IEditionAppService editions, CancellationToken ct) =>
        TypedResults.Ok(await editions.ListAsync(request, ct));

    private static async Task<Ok<EditionDto>> Create(EditionInput input, [FromServices] IEditionAppService editions, CancellationToken ct) =>
        TypedResults.Ok(await editions.CreateAsync(input, ct));

    private static async Task<Ok<EditionDto>> Get(Guid id, [FromServices] IEditionAppService editions, CancellationToken ct) =>
        TypedResults.Ok(await editions.GetAsync(id, ct));

    private static async Task<Ok<EditionDto>> Update(Guid id, EditionInput input, [FromServices] IEditionAppService editions, CancellationToken ct) =>
        TypedResults.Ok(await editions.UpdateAsync(id, input, ct));

    private static async Task<NoContent> Delete(Guid id, [FromServices] IEditionAppService editions, CancellationToken ct)
    {
        await editions.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<PlanDto>> Plan([FromServices] IPlanAppService plans, CancellationToken ct) => TypedResults.Ok(await plans.GetAsync(ct));
}
