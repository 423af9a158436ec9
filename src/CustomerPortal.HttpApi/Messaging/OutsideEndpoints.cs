using CustomerPortal.Platform.Antiforgery;
using CustomerPortal.Platform.Idempotency;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Messaging;

/// <summary>What other systems call: mail programs that unsubscribe, providers that report bounces.</summary>
internal static class OutsideEndpoints
{
    private const int MaxReport = 64 * 1024;

    public static void MapMailFromOutside(this IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/api/messaging").WithTags("Messaging");
        group.MapGet("/unsubscribe/{token}", Show).ForWhoeverProves("token of the mail").WithName("Unsubscribe_Show").WithSummary("Leads to the page that asks; changes nothing");
        group.MapPost("/unsubscribe/{token}", Unsubscribe).WithoutIdempotencyKey("done twice it changes nothing").ForWhoeverProves("token of the mail")
            .WithName("Unsubscribe_Use").WithSummary("Switches this kind of mail off for the contact (RFC 8058)");
        group.MapPost("/bounces/{tenantId:guid}", Report).WithoutIdempotencyKey("told twice it changes nothing").ForWhoeverProves("signature of the provider")
            .WithName("Bounces_Report").WithSummary("Takes a signed report of a mail that came back");
    }

    private static RedirectHttpResult Show(string token, [FromServices] IUnsubscribeAppService unsubscribe) =>
        TypedResults.Redirect($"/clients/unsubscribe/{token}?kind={Uri.EscapeDataString(unsubscribe.KindOf(token))}");

    private static async Task<NoContent> Unsubscribe(string token, [FromServices] IUnsubscribeAppService unsubscribe, CancellationToken ct)
    {
        await unsubscribe.UseAsync(token, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, UnauthorizedHttpResult>> Report(
        Guid tenantId, HttpRequest request, [FromServices] IBounceReportAppService reports, CancellationToken ct)
    {
        var body = await ReadAsync(request, ct);
        return body is not null && await reports.TakeAsync(tenantId, request.Headers["X-Portal-Timestamp"], request.Headers["X-Portal-Signature"], body, ct)
            ? TypedResults.NoContent()
            : TypedResults.Unauthorized();
    }

    // The signature is over the bytes as they came. More than a report can hold is no report.
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        var buffer = new byte[MaxReport + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        return length > MaxReport ? null : buffer[..length];
    }
}
