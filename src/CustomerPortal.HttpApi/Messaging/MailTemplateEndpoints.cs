using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Messaging;

/// <summary>The mails that the tenant words itself.</summary>
internal static class MailTemplateEndpoints
{
    public static void MapMailTemplates(this IEndpointRouteBuilder api)
    {
        var templates = api.MapGroup("/api/messaging/templates").WithTags("Messaging");
        templates.MapGet("/", List).Needs(MessagingPermissions.Templates.Default)
            .WithName("MailTemplates_List").WithSummary("Every mail with its state in each offered language");
        templates.MapGet("/{name}", Get).Needs(MessagingPermissions.Templates.Default)
            .WithName("MailTemplates_Get").WithSummary("One mail with its words in every offered language");
        templates.MapPost("/{name}/preview", Preview).Needs(MessagingPermissions.Templates.Default).WithoutIdempotencyKey("asks only")
            .WithName("MailTemplates_Preview").WithSummary("The mail in every language with unsaved words, by the renderer that sends");
        templates.MapGet("/frame", Frame).Needs(MessagingPermissions.Templates.Default).InDrawingSandbox()
            .WithName("MailTemplates_Frame").WithSummary("An empty frame that draws a previewed mail");
        var words = templates.MapGroup("/{name}/{language}");
        words.MapPut("/", Save).Needs(MessagingPermissions.Templates.Edit)
            .WithName("MailTemplates_Save").WithSummary("Uses other words from now on, as a new version");
        words.MapPost("/restore", Restore).Needs(MessagingPermissions.Templates.Edit).WithoutIdempotencyKey("guarded by its version")
            .WithName("MailTemplates_Restore").WithSummary("Uses the words of a former version, or the shipped ones");
        words.MapPost("/check", Check).Needs(MessagingPermissions.Templates.Default).WithoutIdempotencyKey("asks only")
            .WithName("MailTemplates_Check").WithSummary("What is wrong with words that are not saved");
        words.MapPost("/test", Test).Needs(MessagingPermissions.Templates.Test).TakesIdempotencyKey()
            .WithName("MailTemplates_Test").WithSummary("Sends unsaved words as a mail that is marked as a test");
        words.MapGet("/versions", Versions).Needs(MessagingPermissions.Templates.Default)
            .WithName("MailTemplates_Versions").WithSummary("The versions in one language, newest first");
        words.MapGet("/versions/{number:int}", Version).Needs(MessagingPermissions.Templates.Default)
            .WithName("MailTemplates_Version").WithSummary("One version with its words");
    }

    private static async Task<Ok<IReadOnlyList<MailTemplateListItemDto>>> List([FromServices] IMailTemplateAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetListAsync(ct));

    private static async Task<Ok<MailTemplateDto>> Get(string name, [FromServices] IMailTemplateAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(name, ct));

    private static async Task<Ok<IReadOnlyList<MailPreviewDto>>> Preview(
        string name, MailPreviewInput input, [FromServices] IMailStudioAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.PreviewAsync(name, input, ct));

    // Unsaved words have no address of their own, and the page's policy lets no style of a mail into a frame without one.
    private static ContentHttpResult Frame(HttpContext context) => TypedResults.Content(
        $$"""
        <!doctype html><html><head><meta charset="utf-8"><title></title></head><body><script nonce="{{PageNonce.Of(context)}}">
        addEventListener('message', event => {
          if (event.source !== parent) return;
          const mail = new DOMParser().parseFromString(String(event.data), 'text/html');
          document.replaceChild(document.adoptNode(mail.documentElement), document.documentElement);
        });
        </script></body></html>
        """,
        "text/html; charset=utf-8");

    private static async Task<Ok<MailWordingDto>> Save(
        string name, string language, SaveMailWordingInput input, [FromServices] IMailTemplateAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.SaveAsync(name, language, input, ct));

    private static async Task<Ok<MailWordingDto>> Restore(
        string name, string language, RestoreMailWordingInput input, [FromServices] IMailTemplateAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.RestoreAsync(name, language, input, ct));

    private static async Task<Ok<IReadOnlyList<MailProblemDto>>> Check(
        string name, string language, MailWordsInput input, [FromServices] IMailStudioAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.CheckAsync(name, language, input, ct));

    private static async Task<Ok<MailTestDto>> Test(
        string name, string language, MailTestInput input, [FromServices] IMailStudioAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.SendTestAsync(name, language, input, ct));

    private static async Task<Ok<IReadOnlyList<MailWordingVersionListItemDto>>> Versions(
        string name, string language, [FromServices] IMailTemplateAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetVersionsAsync(name, language, ct));

    private static async Task<Ok<MailWordingVersionDto>> Version(
        string name, string language, int number, [FromServices] IMailTemplateAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetVersionAsync(name, language, number, ct));
}
