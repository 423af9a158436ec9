using CustomerPortal.Platform.Errors;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Limits;

/// <summary>
/// Refuses what no honest request needs, with a body that says why; the server's own limits stand above these and cut the line without a word.
/// </summary>
internal sealed class RequestSize(RequestDelegate next)
{
    private const int MaxHeaders = 100;
    private const int MaxHeaderBytes = 16 * 1024;
    private const int MaxAddress = 8 * 1024;

    public async Task InvokeAsync(HttpContext context, ProblemWriter problems)
    {
        if (Refusal(context.Request) is { } refusal)
        {
            await problems.WriteAsync(context, refusal);
            return;
        }

        await next(context);
    }

    private static ApiProblem? Refusal(HttpRequest request)
    {
        if ((request.Path.Value?.Length ?? 0) + (request.QueryString.Value?.Length ?? 0) > MaxAddress)
        {
            return new ApiProblem(StatusCodes.Status414UriTooLong, LimitErrorCodes.AddressTooLong);
        }

        var (count, bytes) = (0, 0);
        foreach (var (name, values) in request.Headers)
        {
            count += values.Count;
            bytes += name.Length + values.Sum(value => value?.Length ?? 0);
        }

        return count > MaxHeaders || bytes > MaxHeaderBytes
            ? new ApiProblem(StatusCodes.Status431RequestHeaderFieldsTooLarge, LimitErrorCodes.HeadersTooLarge)
            : null;
    }
}
