using System.Threading.RateLimiting;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Http;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Limits;

/// <summary>The rate limits of the HTTP layer.</summary>
internal static class LimitServices
{
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration("RateLimits").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IDoorLimits, DoorLimits>();
        services.AddSingleton<WrongKeys>();
        services.TryAddSingleton<Neighbours>();
        services.AddSingleton<TenantTurns>();
        services.AddSingleton<IDeliveryTurns>(provider => provider.GetRequiredService<TenantTurns>());
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitOptions>>((limiter, options) =>
        {
            var limits = options.Value;
            limiter.OnRejected = (rejected, _) => RefuseAsync(rejected.HttpContext, limits);
            limiter.AddPolicy(RateLimits.Doors, context => Partition(CallerAddress.Of(context), limits.DoorsPerAddress));
            limiter.AddPolicy(RateLimits.Expensive, context => Partition(Account(context), limits.ExpensivePerAccount));
        });
        return services;
    }

    private static RateLimitPartition<string> Partition(string key, RateLimit limit) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => limit.ToSlidingWindow());

    private static string Account(HttpContext context) =>
        (SessionReader.IsByKey(context.User) ? context.User.FindFirst(SessionClaims.SessionId) : context.User.FindFirst(SessionClaims.AccountId))?.Value
        ?? CallerAddress.Of(context);

    private static async ValueTask RefuseAsync(HttpContext context, RateLimitOptions limits)
    {
        var limit = RateLimits.IsExpensive(context) ? limits.ExpensivePerAccount : limits.DoorsPerAddress;
        await context.RequestServices.GetRequiredService<ProblemWriter>().WriteAsync(
            context,
            new ApiProblem(StatusCodes.Status429TooManyRequests, HttpErrorCodes.TooManyRequests) { RetryAfter = limit.Segment });
    }
}
