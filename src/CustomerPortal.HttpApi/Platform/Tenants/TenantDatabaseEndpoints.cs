using CustomerPortal.Kernel;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>ABP's routes about a database of its own; every tenant lies in the shared one.</summary>
internal static class TenantDatabaseEndpoints
{
    public static void MapTenantDatabase(this IEndpointRouteBuilder group)
    {
        group.MapGet("/{id:guid}/default-connection-string", GetDatabase).Needs(TenancyPermissions.ManageConnectionStrings)
            .WithName("Tenants_GetDatabase").WithSummary("Empty: every tenant lies in the shared database");
        group.MapPut("/{id:guid}/default-connection-string", SetDatabase).Needs(TenancyPermissions.ManageConnectionStrings)
            .WithName("Tenants_SetDatabase").WithSummary("Refused in this version");
        group.MapDelete("/{id:guid}/default-connection-string", ClearDatabase).Needs(TenancyPermissions.ManageConnectionStrings)
            .WithName("Tenants_ClearDatabase").WithSummary("Keeps the tenant in the shared database");
    }

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
