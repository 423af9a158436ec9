using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Accounts;

/// <summary>The signed-in person's own sessions, in both areas.</summary>
internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder endpoints)
    {
        Map(endpoints.MapGroup("/api/account/sessions").ForStaff().ReachableInSetUp().WithTags("Account"), "Account");
        Map(endpoints.MapGroup("/api/portal/account/sessions").ForContacts().ReachableInSetUp().WithTags("PortalAccount"), "PortalAccount");
    }

    private static void Map(RouteGroupBuilder group, string name)
    {
        group.MapGet("/", List).WithName($"{name}_Sessions").WithSummary("The own sessions, the latest used first");
        group.MapDelete("/{id:guid}", End).WithName($"{name}_EndSession").WithSummary("Ends one of the own sessions");
        group.MapPost("/end-others", EndOthers).WithName($"{name}_EndOtherSessions").WithSummary("Ends every own session but this one");
    }

    private static async Task<Ok<PagedResult<SessionDto>>> List([AsParameters] ListRequest request, [FromServices] IOwnSessions sessions, CancellationToken ct) =>
        TypedResults.Ok(await sessions.ListAsync(request, ct));

    private static async Task<NoContent> End(Guid id, [FromServices] IOwnSessions sessions, CancellationToken ct)
    {
        await sessions.EndAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> EndOthers([FromServices] IOwnSessions sessions, CancellationToken ct)
    {
        await sessions.EndOthersAsync(ct);
        return TypedResults.NoContent();
    }
}
