using System.Diagnostics;
using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Errors;

/// <summary>Puts a problem into the caller's language and into the body its route speaks; what was refused to somebody who is signed in is told to the audit log.</summary>
internal sealed class ProblemWriter(RequestLanguage language, ICurrentUser user, IRefusals refusals)
{
    private static readonly PathString[] AbpRoutes =
    [
        "/api/abp", "/api/account", "/api/identity", "/api/multi-tenancy",
        "/api/permission-management", "/api/feature-management", "/api/setting-management",
    ];

    public async Task WriteAsync(HttpContext context, ApiProblem problem)
    {
        if (user.Actor.Kind is UserKind.Staff or UserKind.Contact && problem.Missing is { } missing)
        {
            refusals.Refused(AskedRoute.Of(context), missing);
        }

        var (tag, texts) = (language.Of(context), language.TextsOf(context));
        var title = texts.Get(problem.Code, tag, problem.Arguments);
        var errors = problem.Fields.Count == 0 ? null : problem.Fields
            .GroupBy(f => f.Field, f => texts.Get(f.Code, tag, f.Arguments))
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray());

        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        if (problem.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (SpeaksAbp(context.Request.Path))
        {
            context.Response.Headers["_AbpErrorFormat"] = "true";
            await context.Response.WriteAsJsonAsync(AbpErrorBody.Of(problem.Code, title, errors, TraceId(context)), context.RequestAborted);
            return;
        }

        await context.Response.WriteAsJsonAsync(
            new ProblemBody(title, problem.Status, problem.Code, TraceId(context), errors),
            options: null,
            contentType: "application/problem+json",
            context.RequestAborted);
    }

    public static bool SpeaksAbp(PathString path) => AbpRoutes.Any(route => path.StartsWithSegments(route));

    /// <summary>What the answer calls the request, and the log too.</summary>
    public static string TraceId(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
}
