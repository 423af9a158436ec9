using CustomerPortal.Kernel;
using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Limits;

/// <summary>A request of a tenant runs when it is its turn among those of the tenant.</summary>
internal sealed class TurnMiddleware(RequestDelegate next, TenantTurns turns, IOptions<RateLimitOptions> options)
{
    public async Task InvokeAsync(HttpContext context, ICurrentTenant tenant, ProblemWriter problems)
    {
        if (!tenant.IsSet || tenant.Id == TenantIds.Host || context.GetEndpoint()?.Metadata.GetMetadata<StaysOpen>() is not null)
        {
            await next(context);
            return;
        }

        using var turn = await turns.TakeAsync(tenant.Id, RateLimits.IsExpensive(context), context.RequestAborted);
        if (turn.IsRefused)
        {
            await problems.WriteAsync(
                context, new ApiProblem(StatusCodes.Status429TooManyRequests, HttpErrorCodes.TooManyRequests) { RetryAfter = options.Value.TurnPatience });
            return;
        }

        await next(context);
    }
}
