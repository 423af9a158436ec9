using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Identity;

/// <summary>Sessions of staff accounts.</summary>
internal static class UserSecurityEndpoints
{
    public static void MapUserSecurity(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/identity/users/{id:guid}").Needs(IdentityPermissions.Users.Update).ForPeopleOnly().WithTags("Users");
        group.MapGet("/sessions", Sessions).WithName("Users_Sessions").WithSummary("The living sessions of an account");
        group.MapDelete("/sessions/{sessionId:guid}", EndSession).WithName("Users_EndSession").WithSummary("Ends a session of an account");
        group.MapPost("/sessions/end", EndSessions).WithName("Users_EndSessions").WithSummary("Ends every session of an account");
        group.MapPost("/reset-two-factor", ResetTwoFactor).WithName("Users_ResetTwoFactor").WithSummary("Takes two-factor and passkeys from an account");
    }

    private static async Task<Ok<PagedResult<SessionDto>>> Sessions(
        Guid id, [AsParameters] ListRequest request, [FromServices] IStaffUserSecurity security, CancellationToken ct) =>
        TypedResults.Ok(await security.SessionsAsync(id, request, ct));

    private static async Task<NoContent> EndSession(Guid id, Guid sessionId, [FromServices] IStaffUserSecurity security, CancellationToken ct)
    {
        await security.EndSessionAsync(id, sessionId, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> EndSessions(Guid id, [FromServices] IStaffUserSecurity security, CancellationToken ct)
    {
        await security.EndSessionsAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ResetTwoFactor(Guid id, [FromServices] IStaffUserSecurity security, CancellationToken ct)
    {
        await security.ResetTwoFactorAsync(id, ct);
        return TypedResults.NoContent();
    }
}
