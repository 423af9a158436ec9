using CustomerPortal.Customers;
using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Portal;

/// <summary>The terms of the client area.</summary>
internal static class PortalTermsEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints, RouteGroupBuilder portal)
    {
        var terms = endpoints.MapGroup("/api/client-terms").WithTags("Portal");
        terms.MapGet("/", List).Needs(SettingPermissions.Settings).WithName("Terms_List").WithSummary("Every version of the terms");
        terms.MapPost("/", Publish).Needs(SettingPermissions.Settings).TakesIdempotencyKey().WithName("Terms_Publish").WithSummary("Publishes the next version; every contact is asked again");
        terms.MapPost("/withdraw", Withdraw).Needs(SettingPermissions.Settings).TakesIdempotencyKey().WithName("Terms_Withdraw").WithSummary("Nobody is asked any more");
        endpoints.MapGet("/api/customers/{customerId:guid}/contacts/{contactId:guid}/terms", Acceptances).Needs(CustomersPermissions.View).WithTags("Portal")
            .WithName("CustomerContacts_Terms").WithSummary("What a contact accepted");
        portal.MapGet("/terms", Find).ForContacts().BeforeDuties().WithName("GetPortalTerms").WithSummary("The terms in force, else those accepted last; 204 when there are neither.");
        portal.MapPost("/terms/accept", Accept).WithoutIdempotencyKey("accepted twice it is accepted once").ForContacts().BeforeDuties().WithName("AcceptPortalTerms").WithSummary("Accepts a version of the terms.");
    }

    private static async Task<Ok<IReadOnlyList<TermsVersionDto>>> List([FromServices] IPortalTermsAppService terms, CancellationToken ct) =>
        TypedResults.Ok(await terms.ListAsync(ct));

    private static async Task<Ok<IReadOnlyList<TermsVersionDto>>> Publish(TermsInput input, [FromServices] IPortalTermsAppService terms, CancellationToken ct) =>
        TypedResults.Ok(await terms.PublishAsync(input, ct));

    private static async Task<Ok<IReadOnlyList<TermsVersionDto>>> Withdraw([FromServices] IPortalTermsAppService terms, CancellationToken ct) =>
        TypedResults.Ok(await terms.WithdrawAsync(ct));

    private static async Task<Ok<IReadOnlyList<TermsAcceptanceDto>>> Acceptances(
        Guid customerId, Guid contactId, [FromServices] IPortalTermsAppService terms, CancellationToken ct) =>
        TypedResults.Ok(await terms.AcceptancesAsync(customerId, contactId, ct));

    private static async Task<Results<Ok<PortalTermsDto>, NoContent>> Find([FromServices] IPortalTermsAppService terms, CancellationToken ct) =>
        await terms.FindAsync(ct) is { } found ? TypedResults.Ok(found) : TypedResults.NoContent();

    private static async Task<NoContent> Accept(TermsAcceptInput input, [FromServices] IPortalTermsAppService terms, CancellationToken ct)
    {
        await terms.AcceptAsync(input, ct);
        return TypedResults.NoContent();
    }
}
