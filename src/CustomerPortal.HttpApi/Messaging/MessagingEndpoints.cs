using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using CustomerPortal.Platform.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Messaging;

/// <summary>The mail log.</summary>
internal static class MessagingEndpoints
{
    public static void MapMessaging(this IEndpointRouteBuilder api)
    {
        var mails = api.MapGroup("/api/messaging/mails").WithTags("Messaging");
        mails.MapSearch("/", List).Needs(MessagingPermissions.Mails.Default).WithName("Mails_List").WithSummary("The mail log");
        mails.MapGet("/templates", Templates).Needs(MessagingPermissions.Mails.Default).WithName("Mails_Templates").WithSummary("Templates of which there are mails");
        mails.MapGet("/{id:guid}", Get).Needs(MessagingPermissions.Mails.Default).WithName("Mails_Get").WithSummary("One mail with its content, secrets blotted out");
        mails.MapGet("/{id:guid}/html", Html).Needs(MessagingPermissions.Mails.Default).InSandbox().WithName("Mails_Html").WithSummary("The html body, for a frame");
        mails.MapSearch("/export", Export).Needs(MessagingPermissions.Mails.Default).WithName("Mails_Export").WithSummary("The mails that match, as CSV")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv");
        mails.MapPost("/test", Test).Needs(MessagingPermissions.Mails.Test).TakesIdempotencyKey().WithName("Mails_Test").WithSummary("Sends a mail that proves the mail settings");
        mails.MapPost("/{id:guid}/resend", Resend).Needs(MessagingPermissions.Mails.Resend).TakesIdempotencyKey().WithName("Mails_Resend").WithSummary("Sends a settled mail once more, as a new mail");
    }

    // Piece by piece, because a log may be long.
    private static PushStreamHttpResult Export([AsParameters] MailListRequest request, [FromServices] IMailLogAppService log, CancellationToken ct) =>
        TypedResults.Stream(output => log.ExportAsync(request, output, ct), "text/csv; charset=utf-8", "mails.csv");

    private static async Task<Ok<MailDto>> Test(SendTestMailInput input, [FromServices] IMailLogAppService log, CancellationToken ct) =>
        TypedResults.Ok(await log.SendTestAsync(input, ct));

    private static async Task<Ok<PagedResult<MailListItemDto>>> List(
        [AsParameters] MailListRequest request, [FromServices] IMailLogAppService log, CancellationToken ct) =>
        TypedResults.Ok(await log.GetListAsync(request, ct));

    private static async Task<Ok<IReadOnlyList<string>>> Templates([FromServices] IMailLogAppService log, CancellationToken ct) =>
        TypedResults.Ok(await log.GetTemplatesAsync(ct));

    private static async Task<Ok<MailDto>> Get(Guid id, [FromServices] IMailLogAppService log, CancellationToken ct) =>
        TypedResults.Ok(await log.GetAsync(id, ct));

    private static async Task<ContentHttpResult> Html(Guid id, [FromServices] IMailLogAppService log, CancellationToken ct) =>
        TypedResults.Content(await log.GetHtmlAsync(id, ct), "text/html; charset=utf-8");

    private static async Task<Ok<MailDto>> Resend(Guid id, [FromServices] IMailLogAppService log, CancellationToken ct) =>
        TypedResults.Ok(await log.ResendAsync(id, ct));
}
