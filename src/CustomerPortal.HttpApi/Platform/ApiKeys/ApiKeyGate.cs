using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Http;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Turns away a request whose key is wrong, whatever its route would allow.</summary>
internal sealed class ApiKeyGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ProblemWriter problems)
    {
        if (Refusal(context) is not { } refusal)
        {
            await next(context);
            return;
        }

        if (refusal.Status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer realm=\"CustomerPortal\", error=\"invalid_token\"";
        }

        await problems.WriteAsync(context, refusal);
    }

    private static ApiProblem? Refusal(HttpContext context)
    {
        var isApi = context.Request.Path.StartsWithSegments("/api");
        var isPortal = context.Request.Path.StartsWithSegments(SessionSchemes.PortalPath);
        if (!isApi || isPortal || SessionReader.IsByKey(context.User) || SentApiKey.Of(context.Request) is null)
        {
            return null;
        }

        return context.Features.Get<TooManyWrongKeys>() is { } limited
            ? new ApiProblem(StatusCodes.Status429TooManyRequests, HttpErrorCodes.TooManyRequests) { RetryAfter = limited.Wait }
            : new ApiProblem(StatusCodes.Status401Unauthorized, ApiKeyErrorCodes.Refused);
    }
}
