using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Platform.Antiforgery;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Portal;

/// <summary>The routes of the client area; none takes a customer id.</summary>
public static class PortalEndpoints
{
    /// <summary>Maps them.</summary>
    public static IEndpointRouteBuilder MapPortal(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/portal").WithTags("Portal");
        MapSession(group);
        MapInvoices(group);
        MapAccount(group);
        MapCompany(group);
        PortalViewEndpoints.Map(endpoints, group);
        PortalTermsEndpoints.Map(endpoints, group);
        return endpoints;
    }

    private static void MapSession(RouteGroupBuilder group)
    {
        group.MapGet("/session", GetSession).ForAnybody()
            .WithName("GetPortalSession").WithSummary("Texts, languages, rights and customers of the session.");
        group.MapPut("/language", SetLanguage).ForContacts().BeforeDuties()
            .WithName("SetPortalLanguage").WithSummary("Changes the language of the contact.");
        group.MapGet("/home", GetHome).ForContacts()
            .WithName("GetPortalHome").WithSummary("Balance and latest invoices.");
    }

    private static void MapInvoices(RouteGroupBuilder group)
    {
        group.MapSearch("/invoices", ListInvoices).NeedsPortalRight(PortalRights.Invoices).OfModule("Billing")
            .WithName("ListPortalInvoices").WithSummary("The customer's invoices.");
        group.MapGet("/invoices/{id:guid}", GetInvoice).NeedsPortalRight(PortalRights.Invoices).OfModule("Billing")
            .WithName("GetPortalInvoice").WithSummary("One invoice of the customer.");
        group.MapGet("/invoices/{id:guid}/pdf", GetInvoicePdf).IsExpensive().NeedsPortalRight(PortalRights.Invoices).OfModule("Billing")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .WithName("GetPortalInvoicePdf").WithSummary("The invoice as PDF.");
    }

    private static void MapAccount(RouteGroupBuilder group)
    {
        group.MapGet("/statement", GetStatement).NeedsPortalRight(PortalRights.Statements).OfModule("Billing")
            .WithName("GetPortalStatement").WithSummary("The customer's statement for a period.");
        group.MapGet("/statement/pdf", GetStatementPdf).IsExpensive().NeedsPortalRight(PortalRights.Statements).OfModule("Billing")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .WithName("GetPortalStatementPdf").WithSummary("The same statement as PDF.");
    }

    private static void MapCompany(RouteGroupBuilder group)
    {
        group.MapGet("/company", GetCompany).NeedsPortalRight(PortalRights.Profile)
            .WithName("GetPortalCompany").WithSummary("The customer's details.");
        group.MapPut("/company", UpdateCompany).NeedsPortalRight(PortalRights.Profile)
            .WithName("UpdatePortalCompany").WithSummary("Changes the harmless details.");
        group.MapGet("/mails", GetMails).ForContacts()
            .WithName("GetPortalMails").WithSummary("Which documents are mailed to the contact.");
        group.MapPut("/mails", SwitchMail).ForContacts()
            .WithName("SwitchPortalMail").WithSummary("Switches a kind of document mail of the contact.");
    }

    private static async Task<Ok<PortalSessionDto>> GetSession(
        string? language, [FromServices] IPortalSessionAppService service, IAntiforgeryTokens antiforgery, CancellationToken ct)
    {
        var session = await service.GetAsync(language, ct);

        // A view changes nothing, and its token would take the place of the contact's own in this browser.
        if (session.ViewedBy is null)
        {
            antiforgery.Issue();
        }

        return TypedResults.Ok(session);
    }

    private static async Task<NoContent> SetLanguage(PortalLanguageInput input, [FromServices] IPortalSessionAppService service, CancellationToken ct)
    {
        await service.SetLanguageAsync(input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<PortalHomeDto>> GetHome([FromServices] IPortalAccountAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetHomeAsync(ct));

    private static async Task<Ok<PagedResult<PortalInvoiceListItemDto>>> ListInvoices(
        [AsParameters] PortalInvoiceListRequest request, [FromServices] IPortalInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.ListAsync(request, ct));

    private static async Task<Ok<PortalInvoiceDto>> GetInvoice(Guid id, [FromServices] IPortalInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(id, ct));

    private static async Task<FileContentHttpResult> GetInvoicePdf(Guid id, [FromServices] IPortalInvoiceAppService service, CancellationToken ct) =>
        (await service.GetPdfAsync(id, ct)).ToResult();

    private static async Task<Ok<StatementDto>> GetStatement(
        [AsParameters] PortalStatementRequest request, [FromServices] IPortalAccountAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetStatementAsync(request, ct));

    private static async Task<FileContentHttpResult> GetStatementPdf(
        [AsParameters] PortalStatementRequest request, [FromServices] IPortalAccountAppService service, CancellationToken ct) =>
        (await service.GetStatementPdfAsync(request, ct)).ToResult();

    private static async Task<Ok<PortalCompanyDto>> GetCompany([FromServices] IPortalCompanyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(ct));

    private static async Task<Ok<PortalCompanyDto>> UpdateCompany(PortalCompanyInput input, [FromServices] IPortalCompanyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.UpdateAsync(input, ct));

    private static async Task<Ok<IReadOnlyList<ContactMailDto>>> GetMails([FromServices] IPortalMailAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetListAsync(ct));

    private static async Task<Ok<IReadOnlyList<ContactMailDto>>> SwitchMail(ContactMailInput input, [FromServices] IPortalMailAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.SwitchAsync(input, ct));
}
