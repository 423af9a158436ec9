using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Sessions;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Impersonation;

/// <summary>Staff of the host works as an administrator of a tenant.</summary>
internal static class ImpersonationEndpoints
{
    public static void MapImpersonation(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/multi-tenancy/tenants/{id:guid}").ForPeopleOnly().WithTags("Impersonation");
        group.MapGet("/administrators", Administrators).Needs(TenancyPermissions.Impersonate)
            .WithName("Impersonation_Administrators").WithSummary("As whom the host's staff can work");
        group.MapPost("/impersonate", Begin).Needs(TenancyPermissions.Impersonate)
            .WithName("Impersonation_Begin").WithSummary("A link to the tenant that opens a session as its administrator, once, within a minute");
        endpoints.MapPost("/api/account/impersonate", Open).ForAnybody().IsDoor()
            .WithTags("Impersonation").WithName("Impersonation_Open").WithSummary("Opens the session by the link; it lasts an hour");
    }

    private static async Task<Ok<IReadOnlyList<TenantAdministratorDto>>> Administrators(Guid id, [FromServices] IImpersonation impersonation, CancellationToken ct) =>
        TypedResults.Ok(await impersonation.AdministratorsAsync(id, ct));

    private static async Task<Ok<ImpersonationLinkDto>> Begin(Guid id, ImpersonationInput input, [FromServices] IImpersonation impersonation, CancellationToken ct) =>
        TypedResults.Ok(await impersonation.BeginAsync(id, input, ct));

    private static async Task<NoContent> Open(
        ImpersonationTokenInput input, [FromServices] IImpersonation impersonation, [FromServices] IStaffSessions sessions, CancellationToken ct)
    {
        await sessions.SignInAsync(await impersonation.OpenAsync(input.Token, ct), remember: false, SignInWay.Impersonation);
        return TypedResults.NoContent();
    }
}
