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
            Answered(
                context.Request.Method, route, context.Response.StatusCode, (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds,
                ticket?.TenantId, ticket?.AccountId);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds} ms, tenant {TenantId}, account {AccountId}")]
    private partial void Answered(string method, string route, int status, long milliseconds, Guid? tenantId, Guid? accountId);
}
