using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Auditing;

/// <summary>The audit log.</summary>
internal static class AuditEndpoints
{
    public static void MapAuditing(this IEndpointRouteBuilder endpoints)
    {
        var entries = endpoints.MapGroup("/api/auditing/entries").WithTags("Auditing");
        entries.MapSearch("/", List).Needs(AuditPermissions.Default).WithName("Audit_List").WithSummary("Who did what, newest first");
        entries.MapGet("/{id:guid}", Get).Needs(AuditPermissions.Default).WithName("Audit_Get").WithSummary("One act with the values before and after");
        entries.MapGet("/kinds", Kinds).Needs(AuditPermissions.Default).WithName("Audit_Kinds").WithSummary("Kinds of things that the log can tell about");
        entries.MapPost("/proof", Prove).WithoutIdempotencyKey("asks only").Needs(AuditPermissions.Default).WithName("Audit_Prove").WithSummary("Computes the whole chain anew and compares");
        entries.MapSearch("/export", Export, HttpMethods.Post).WithoutIdempotencyKey("asks only").Needs(AuditPermissions.Export).WithName("Audit_Export").WithSummary("The entries that match, as CSV")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv");
    }

    private static async Task<Ok<PagedResult<AuditListItemDto>>> List(
        [AsParameters] AuditListRequest request, [FromServices] IAuditAppService audit, CancellationToken ct) =>
        TypedResults.Ok(await audit.GetListAsync(request, ct));

    private static async Task<Ok<AuditEntryDto>> Get(Guid id, [FromServices] IAuditAppService audit, CancellationToken ct) =>
        TypedResults.Ok(await audit.GetAsync(id, ct));

    private static Ok<IReadOnlyList<string>> Kinds([FromServices] IAuditAppService audit) => TypedResults.Ok(audit.Kinds());

    private static async Task<Ok<AuditProofDto>> Prove([FromServices] IAuditAppService audit, CancellationToken ct) =>
        TypedResults.Ok(await audit.ProveAsync(ct));

    // A post, because it writes that it was done; piece by piece, because a log may be long.
    private static PushStreamHttpResult Export([AsParameters] AuditListRequest request, [FromServices] IAuditAppService audit, CancellationToken ct) =>
        TypedResults.Stream(output => audit.ExportAsync(request, output, ct), "text/csv; charset=utf-8", "audit.csv");
}
