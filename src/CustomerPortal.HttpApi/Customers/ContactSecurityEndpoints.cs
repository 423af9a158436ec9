using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Customers;

/// <summary>Sessions of a contact's login.</summary>
internal static class ContactSecurityEndpoints
{
    public static void Map(RouteGroupBuilder customers)
    {
        var group = customers.MapGroup("/{id:guid}/contacts/{contactId:guid}").Needs(CustomersPermissions.ManageContacts).ForPeopleOnly();
        group.MapGet("/sessions", Sessions).WithName("CustomerContacts_Sessions").WithSummary("The living sessions of a contact's login");
        group.MapDelete("/sessions/{sessionId:guid}", EndSession).WithName("CustomerContacts_EndSession").WithSummary("Ends a session of a contact's login");
        group.MapPost("/sessions/end", EndSessions).WithName("CustomerContacts_EndSessions").WithSummary("Ends every session of a contact's login");
        group.MapPost("/reset-two-factor", ResetTwoFactor).WithName("CustomerContacts_ResetTwoFactor").WithSummary("Takes two-factor and passkeys from a contact's login");
    }

    private static async Task<Ok<PagedResult<SessionDto>>> Sessions(
        Guid id, Guid contactId, [AsParameters] ListRequest request, [FromServices] IContactSecurityAppService security, CancellationToken ct) =>
        TypedResults.Ok(await security.SessionsAsync(id, contactId, request, ct));

    private static async Task<NoContent> EndSession(
        Guid id, Guid contactId, Guid sessionId, [FromServices] IContactSecurityAppService security, CancellationToken ct)
    {
        await security.EndSessionAsync(id, contactId, sessionId, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> EndSessions(
        Guid id, Guid contactId, [FromServices] IContactSecurityAppService security, CancellationToken ct)
    {
        await security.EndSessionsAsync(id, contactId, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ResetTwoFactor(
        Guid id, Guid contactId, [FromServices] IContactSecurityAppService security, CancellationToken ct)
    {
        await security.ResetTwoFactorAsync(id, contactId, ct);
        return TypedResults.NoContent();
    }
}
