using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

internal static class StatementEndpoints
{
    public static void MapStatements(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/billing/customers/{customerId:guid}").WithTags("Billing");
        group.MapGet("/account", GetAccount).Needs(BillingPermissions.Statements.Default)
            .WithName("GetCustomerAccount").WithSummary("What a customer owes today.");
        group.MapGet("/statement", Get).Needs(BillingPermissions.Statements.Default)
            .WithName("GetStatement").WithSummary("A customer's statement for a period.");
        group.MapGet("/statement/pdf", GetPdf).IsExpensive().Needs(BillingPermissions.Statements.Default)
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .WithName("GetStatementPdf").WithSummary("The same statement as PDF.");
        group.MapGet("/statement/language", GetLanguage).Needs(BillingPermissions.Statements.Default)
            .WithName("GetStatementLanguage").WithSummary("Why a statement is in its language, mailed and as PDF.");
        group.MapPost("/statement/send", Send).IsExpensive().Needs(BillingPermissions.Statements.Send).TakesIdempotencyKey()
            .WithName("SendStatement").WithSummary("Mails the statement to the customer, in its language.");
    }

    private static async Task<Ok<AccountDto>> GetAccount(Guid customerId, [FromServices] IStatementAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAccountAsync(customerId, ct));

    private static async Task<Ok<StatementDto>> Get(
        Guid customerId, [AsParameters] StatementRequest request, [FromServices] IStatementAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(customerId, request, ct));

    private static async Task<FileContentHttpResult> GetPdf(
        Guid customerId, [AsParameters] StatementRequest request, [FromServices] IStatementAppService service, CancellationToken ct) =>
        (await service.GetPdfAsync(customerId, request, ct)).ToResult();

    private static async Task<Ok<StatementLanguageDto>> GetLanguage(Guid customerId, [FromServices] IStatementAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetLanguageAsync(customerId, ct));

    private static async Task<Ok<StatementMailDto>> Send(
        Guid customerId, StatementSendInput input, [FromServices] IStatementAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.SendAsync(customerId, input, ct));
}
