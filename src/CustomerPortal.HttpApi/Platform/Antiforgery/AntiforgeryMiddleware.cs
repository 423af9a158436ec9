using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Http;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Antiforgery;

/// <summary>
/// Every unsafe method to an endpoint needs a token and an origin of ours, DELETE and JSON bodies too. GET endpoints that end
/// something (ABP's sign-out) ask for the origin check by <see cref="SameOriginOnly"/>.
/// </summary>
internal sealed class AntiforgeryMiddleware(RequestDelegate next)
{
    // Endpoints with form parameters look for this mark of the framework's own middleware, which lets JSON through and so is not used.
    private const string FrameworkMark = "__AntiforgeryMiddlewareWithEndpointInvoked";

    public async Task InvokeAsync(HttpContext context, IAntiforgery antiforgery, ProblemWriter problems)
    {
        if (context.GetEndpoint() is RouteEndpoint endpoint)
        {
            // Browsers send cookies by themselves, API keys never: who sends one means it.
            var isUnsafe = !IsSafe(context.Request.Method) && !SessionReader.IsByKey(context.User) && endpoint.Metadata.GetMetadata<ProvedByItself>() is null;
            var needsOrigin = isUnsafe || endpoint.Metadata.GetMetadata<SameOriginOnly>() is not null;
            if ((needsOrigin && !RequestOrigin.IsOurs(context.Request)) || (isUnsafe && !await antiforgery.IsRequestValidAsync(context)))
            {
                await problems.WriteAsync(context, new ApiProblem(StatusCodes.Status400BadRequest, HttpErrorCodes.AntiforgeryInvalid) { Missing = HttpErrorCodes.AntiforgeryInvalid });
                return;
            }

            context.Items[FrameworkMark] = true;
            context.Features.Set<IAntiforgeryValidationFeature>(Valid.Instance);
        }

        await next(context);
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private sealed class Valid : IAntiforgeryValidationFeature
    {
        public static readonly Valid Instance = new();

        public bool IsValid => true;

        public Exception? Error => null;
    }
}
