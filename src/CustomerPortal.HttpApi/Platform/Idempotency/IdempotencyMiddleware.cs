using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Idempotency;

/// <summary>
/// Carries out a request with an idempotency key once and tells its answer again to whoever repeats it. Runs after rights and request token:
/// a repeated request needs both as well. Failures that stored nothing do not use the key up.
/// </summary>
internal sealed class IdempotencyMiddleware(RequestDelegate next, ICurrentUser user)
{
    public async Task InvokeAsync(HttpContext context, ProblemWriter problems)
    {
        if (context.Request.Headers[IdempotencyHeaders.Key] is not { Count: > 0 } sent
            || context.GetEndpoint() is not RouteEndpoint endpoint
            || endpoint.Metadata.GetMetadata<IdempotencyRule>() is not { TakesKey: true }
            || user.Id is not { } account)
        {
            await next(context);
            return;
        }

        var key = sent.ToString();
        if (key.Length is 0 or > IdempotencyConsts.MaxKeyLength || key.Any(c => c is < '!' or > '~'))
        {
            await problems.WriteAsync(context, Problem(StatusCodes.Status400BadRequest, IdempotencyErrorCodes.KeyInvalid) with
            {
                Arguments = new Dictionary<string, object?> { ["max"] = IdempotencyConsts.MaxKeyLength.ToString(CultureInfo.InvariantCulture) },
            });
            return;
        }

        var keys = context.RequestServices.GetRequiredService<IIdempotencyKeys>();
        var request = new IdempotentRequest(
            account, $"{context.Request.Method} {endpoint.RoutePattern.RawText}", key, await RequestFingerprint.OfAsync(context.Request));
        await SettleAsync(context, keys, await keys.ClaimAsync(request, context.RequestAborted), problems);
    }

    private async Task SettleAsync(HttpContext context, IIdempotencyKeys keys, IdempotencyClaim claim, ProblemWriter problems)
    {
        switch (claim)
        {
            case IdempotencyClaim.Claimed:
                await CarryOutAsync(context, keys, claim);
                break;
            case IdempotencyClaim.Replay replay:
                context.Response.Headers[IdempotencyHeaders.Replayed] = "true";
                await WriteAsync(context.Response, replay.Answer);
                break;
            case IdempotencyClaim.InFlight running:
                await problems.WriteAsync(
                    context, Problem(StatusCodes.Status409Conflict, IdempotencyErrorCodes.InFlight) with { RetryAfter = running.RetryAfter });
                break;
            case IdempotencyClaim.OtherRequest:
                await problems.WriteAsync(context, Problem(StatusCodes.Status422UnprocessableEntity, IdempotencyErrorCodes.OtherRequest));
                break;
            default:
                await problems.WriteAsync(context, Problem(StatusCodes.Status409Conflict, IdempotencyErrorCodes.AnswerLost));
                break;
        }
    }

    /// <summary>
    /// The answer is kept before a byte of it leaves: what was told can be told again. Whoever hung up asks again, so nothing ends with the
    /// connection: a request that was committed and then cut off would have no answer for anybody.
    /// </summary>
    private async Task CarryOutAsync(HttpContext context, IIdempotencyKeys keys, IdempotencyClaim claim)
    {
        var response = context.Response;
        var wire = response.Body;
        var line = context.RequestAborted;
        using var buffer = new MemoryStream();
        response.Body = buffer;
        context.RequestAborted = CancellationToken.None;
        var isAnswered = false;
        try
        {
            using (keys.Begin(claim))
            {
                await next(context);
            }

            isAnswered = true;
        }
        finally
        {
            response.Body = wire;
            context.RequestAborted = line;
            if (!isAnswered)
            {
                await keys.ReleaseAsync(claim, CancellationToken.None);
            }
        }

        var answer = new IdempotentAnswer(response.StatusCode, response.ContentType, Location(response), buffer.ToArray());
        await keys.KeepAsync(claim, answer, CancellationToken.None);
        await response.Body.WriteAsync(answer.Body, line);
    }

    private static async Task WriteAsync(HttpResponse response, IdempotentAnswer answer)
    {
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        await response.Body.WriteAsync(answer.Body, response.HttpContext.RequestAborted);
    }

    private static string? Location(HttpResponse response) => response.Headers.Location.ToString() is { Length: > 0 } location ? location : null;

    private static ApiProblem Problem(int status, string code) => new(status, code);
}
