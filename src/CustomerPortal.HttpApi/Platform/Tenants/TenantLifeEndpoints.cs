using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Closing, deleting and restoring tenants.</summary>
internal static class TenantLifeEndpoints
{
    public static void MapTenantLife(this IEndpointRouteBuilder group)
    {
        group.MapDelete("/{id:guid}", Delete).Needs(TenancyPermissions.Delete)
            .WithName("Tenants_Delete").WithSummary("Closes a tenant; its rows and files are purged after the retention of the host's settings");
        group.MapPost("/{id:guid}/restore", Restore).Needs(TenancyPermissions.Delete).TakesIdempotencyKey().WithName("Tenants_Restore").WithSummary("Brings a deleted tenant back");
        group.MapPost("/{id:guid}/activate", Activate).Needs(TenancyPermissions.Update).TakesIdempotencyKey().WithName("Tenants_Activate").WithSummary("Lets its people in again");
        group.MapPost("/{id:guid}/deactivate", Deactivate).Needs(TenancyPermissions.Update).TakesIdempotencyKey().WithName("Tenants_Deactivate").WithSummary("Keeps its people out, for a reason");
    }

    private static async Task<NoContent> Delete(Guid id, [FromServices] ITenantLifeAppService tenants, CancellationToken ct)
    {
        await tenants.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<TenantDto>> Restore(Guid id, [FromServices] ITenantLifeAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.RestoreAsync(id, ct));

    private static async Task<Ok<TenantDto>> Activate(Guid id, [FromServices] ITenantLifeAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.ActivateAsync(id, ct));

    private static async Task<Ok<TenantDto>> Deactivate(Guid id, TenantDeactivateInput input, [FromServices] ITenantLifeAppService tenants, CancellationToken ct) =>
        TypedResults.Ok(await tenants.DeactivateAsync(id, input, ct));
}
