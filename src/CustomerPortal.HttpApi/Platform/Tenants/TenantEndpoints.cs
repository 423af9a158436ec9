using CustomerPortal.Kernel;
using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>The host keeps its tenants.</summary>
internal static class TenantEndpoints
{
    public static void MapTenants(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/multi-tenancy/tenants").WithTags("Tenants");
        group.MapGet("/", List).Needs(TenancyPermissions.Default).WithName("Tenants_List").WithSummary("Lists and searches tenants");
        group.MapPost("/", Create).Needs(TenancyPermissions.Create).TakesIdempotencyKey().WithName("Tenants_Create").WithSummary("Makes a tenant with its first administrator");
        group.MapGet("/{id:guid}", Get).Needs(TenancyPermissions.Default).WithName("Tenants_Get").WithSummary("One tenant");
        group.MapPut("/{id:guid}", Update).Needs(TenancyPermissions.Update).WithName("Tenants_Update").WithSummary("Renames a tenant");
        group.MapDelete("/{id:guid}", Delete).Needs(TenancyPermissions.Delete).WithName("Tenants_Delete").WithSummary("Closes a tenant for good");
        group.MapPost("/{id:guid}/activate", Activate).Needs(TenancyPermissions.Update).TakesIdempotencyKey().WithName("Tenants_Activate").WithSummary("Lets its people in again");
        group.MapPost("/{id:guid}/deactivate", Deactivate).Needs(TenancyPermissions.Update).TakesIdempotencyKey().WithName("Tenants_Deactivate").WithSummary("Keeps its people out");
        group.MapGet("/{id:guid}/default-connection-string", GetDatabase).Needs(TenancyPermissions.ManageConnectionStrings)
            .WithName("Tenants_GetDatabase").WithSummary("Empty: every tenant lies in the shared database");
        group.MapPut("/{id:guid}/default-connection-string", SetDatabase).Needs(TenancyPermissions.ManageConnectionStrings)
            .WithName("Tenants_SetDatabase").WithSummary("Refused in this version");
        group.MapDelete("/{id:guid}/default-connection-string", ClearDatabase).Needs(TenancyPermissions.ManageConnectionStrings)
            .WithName("Tenants_ClearDatabase").WithSummary("Keeps the tenant in the shared database");
    }

    private static async Task<Ok<PagedResult<TenantDto>>> List([AsParameters] ListRequest request, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.ListAsync(request, ct));

    private static async Task<Ok<TenantDto>> Create(TenantCreateInput input, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.CreateAsync(input, ct));

    private static async Task<Ok<TenantDto>> Get(Guid id, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.GetAsync(id, ct));

    private static async Task<Ok<TenantDto>> Update(Guid id, TenantUpdateInput input, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.UpdateAsync(id, input, ct));

    private static async Task<NoContent> Delete(Guid id, [FromServices] ITenantAppService tenants, CancellationToken ct)
    {
        await tenants.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<TenantDto>> Activate(Guid id, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.ActivateAsync(id, ct));

    private static async Task<Ok<TenantDto>> Deactivate(Guid id, [FromServices] ITenantAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.DeactivateAsync(id, ct));

    private static async Task<ContentHttpResult> GetDatabase(Guid id, [FromServices] ITenantAppService tenants, CancellationToken ct)
    {
        await tenants.GetAsync(id, ct);
        return TypedResults.Text(string.Empty);
    }

    private static async Task<NoContent> SetDatabase(Guid id, [FromServices] ITenantAppService tenants, CancellationToken ct)
    {
        await tenants.GetAsync(id, ct);
        throw new BusinessException(TenancyErrorCodes.OwnDatabaseNotOffered);
    }

    private static async Task<NoContent> ClearDatabase(Guid id, [FromServices] ITenantAppService tenants, CancellationToken ct)
    {
        await tenants.GetAsync(id, ct);
        return TypedResults.NoContent();
    }
}
