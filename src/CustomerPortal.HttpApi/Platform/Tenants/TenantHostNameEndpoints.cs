using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Host names of tenants.</summary>
internal static class TenantHostNameEndpoints
{
    public static void MapTenantHostNames(this IEndpointRouteBuilder group)
    {
        group.MapGet("/{id:guid}/host-names", List).Needs(TenancyPermissions.Default).WithName("TenantHostNames_List").WithSummary("Every address of a tenant");
        group.MapPost("/{id:guid}/host-names", Add).Needs(TenancyPermissions.Update).TakesIdempotencyKey().WithName("TenantHostNames_Add").WithSummary("Adds a host name of its own");
        group.MapPost("/{id:guid}/host-names/{hostNameId:guid}/make-primary", MakePrimary).Needs(TenancyPermissions.Update).TakesIdempotencyKey()
            .WithName("TenantHostNames_MakePrimary").WithSummary("Links in mails carry this one");
        group.MapGet("/{id:guid}/host-names/{hostNameId:guid}/check", Check).Needs(TenancyPermissions.Update)
            .WithName("TenantHostNames_Check").WithSummary("Asks the DNS where it leads");
        group.MapDelete("/{id:guid}/host-names/{hostNameId:guid}", Remove).Needs(TenancyPermissions.Update)
            .WithName("TenantHostNames_Remove").WithSummary("Gives a host name up");
    }

    private static async Task<Ok<TenantHostNamesDto>> List(Guid id, [FromServices] ITenantHostNameAppService names, CancellationToken ct) =>
        TypedResults.Ok(await names.GetAsync(id, ct));

    private static async Task<Ok<TenantHostNamesDto>> Add(Guid id, TenantHostNameInput input, [FromServices] ITenantHostNameAppService names, CancellationToken ct) =>
        TypedResults.Ok(await names.AddAsync(id, input, ct));

    private static async Task<Ok<TenantHostNamesDto>> MakePrimary(Guid id, Guid hostNameId, [FromServices] ITenantHostNameAppService names, CancellationToken ct) =>
        TypedResults.Ok(await names.MakePrimaryAsync(id, hostNameId, ct));

    private static async Task<Ok<HostNameCheckDto>> Check(Guid id, Guid hostNameId, [FromServices] ITenantHostNameAppService names, CancellationToken ct) =>
        TypedResults.Ok(await names.CheckAsync(id, hostNameId, ct));

    private static async Task<Ok<TenantHostNamesDto>> Remove(Guid id, Guid hostNameId, [FromServices] ITenantHostNameAppService names, CancellationToken ct) =>
        TypedResults.Ok(await names.RemoveAsync(id, hostNameId, ct));
}
