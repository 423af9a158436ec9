using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.Errors;

/// <summary>Answers every exception by <see cref="ExceptionTable"/>; only what is our fault is logged as an error.</summary>
internal sealed class PortalExceptionHandler(ExceptionTable table, ProblemWriter writer, ILogger<PortalExceptionHandler> logger) : IExceptionHandler
{
    private const int ClientClosedRequest = 499;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = ClientClosedRequest;
            return true;
        }

        var problem = table.Read(exception);
        Log(httpContext, exception, problem);
        await writer.WriteAsync(httpContext, problem);
        return true;
    }

    private void Log(HttpContext context, Exception exception, ApiProblem problem)
    {
        if (problem.Status >= StatusCodes.Status500InternalServerError)
        {
            logger.LogError(
                exception, "{Method} {Route} failed with {Status} {Code}, trace {TraceId}",
                context.Request.Method, Route(context), problem.Status, problem.Code, ProblemWriter.TraceId(context));
        }
        else
        {
            logger.LogInformation("{Method} {Route} refused with {Status} {Code}", context.Request.Method, Route(context), problem.Status, problem.Code);
        }
    }

    private static string Route(HttpContext context) =>
        (context.Features.Get<IExceptionHandlerFeature>()?.Endpoint as Microsoft.AspNetCore.Routing.RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
}
