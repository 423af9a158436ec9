using System.Diagnostics;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.Observing;

/// <summary>One line a request of the API: route, status, time, who; never path values, queries, bodies or headers.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api"))
        {
            await next(context);
            return;
        }

        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
            var ticket = SessionReader.Ticket(context.User);
            Mark(Activity.Current, context, route);
            Answered(
                context.Request.Method, route, context.Response.StatusCode, (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                ticket?.TenantId, ticket?.AccountId, Activity.Current?.TraceId.ToString());
        }
    }

    /// <summary>The span of the request is called by its route, whatever the server calls it.</summary>
    private static void Mark(Activity? span, HttpContext context, string route)
    {
        if (span is { IsAllDataRequested: true })
        {
            span.DisplayName = $"{context.Request.Method} {route}";
            span.SetTag("http.route", route);
            span.SetTag("http.response.status_code", context.Response.StatusCode);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds} ms, tenant {TenantId}, account {AccountId}, trace {TraceId}")]
    private partial void Answered(string method, string route, int status, long milliseconds, Guid? tenantId, Guid? accountId, string? traceId);
}
