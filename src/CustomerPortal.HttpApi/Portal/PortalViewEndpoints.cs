using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Portal;

/// <summary>Looking at the client area as a contact sees it, and the contact's knowledge of it.</summary>
internal static class PortalViewEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints, RouteGroupBuilder portal)
    {
        endpoints.MapPost("/api/customers/{customerId:guid}/contacts/{contactId:guid}/view-as", Begin).Needs(PortalPermissions.ViewAs).ForPeopleOnly().WithTags("Portal")
            .WithName("CustomerContacts_ViewAs").WithSummary("Opens the client area as the contact sees it; reading only");
        portal.MapGet("/view", Get).ForContacts().WithName("GetPortalView").WithSummary("Who looks as whom, and what is hidden why; 204 in a contact's own session");
        portal.MapGet("/looks", Looks).ForContacts().WithName("ListPortalLooks").WithSummary("Who of the staff looked as this contact.");
    }

    private static async Task<Ok<PortalViewLinkDto>> Begin(
        Guid customerId, Guid contactId, PortalViewInput input, [FromServices] IPortalViewAppService views, [FromServices] IContactViews sessions, CancellationToken ct)
    {
        await views.BeginAsync(customerId, contactId, input, ct);
        await sessions.OpenAsync(contactId);
        return TypedResults.Ok(new PortalViewLinkDto("/clients/?viewAs=1"));
    }

    private static async Task<Results<Ok<PortalViewDto>, NoContent>> Get([FromServices] IPortalViewAppService views, CancellationToken ct) =>
        await views.FindAsync(ct) is { } view ? TypedResults.Ok(view) : TypedResults.NoContent();

    private static async Task<Ok<PagedResult<PortalLookDto>>> Looks(
        [AsParameters] ListRequest request, [FromServices] IPortalViewAppService views, CancellationToken ct) =>
        TypedResults.Ok(await views.LooksAsync(request, ct));
}
