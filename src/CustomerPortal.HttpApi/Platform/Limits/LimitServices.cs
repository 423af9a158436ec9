using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Http;
using CustomerPortal.Platform.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Limits;

/// <summary>The rate limits of the HTTP layer.</summary>
internal static class LimitServices
{
    private const int NetworkBytes = 8;

    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration("RateLimits").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IDoorLimits, DoorLimits>();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitOptions>>((limiter, options) =>
        {
            var limits = options.Value;
            limiter.OnRejected = (rejected, _) => RefuseAsync(rejected.HttpContext, limits);
            limiter.AddPolicy(RateLimits.Doors, context => Partition(Address(context), limits.DoorsPerAddress));
            limiter.AddPolicy(RateLimits.Expensive, context => Partition(Account(context), limits.ExpensivePerAccount));
        });
        return services;
    }

    private static RateLimitPartition<string> Partition(string key, RateLimit limit) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => limit.ToSlidingWindow());

    private static string Account(HttpContext context) =>
        context.User.FindFirst(SessionClaims.AccountId)?.Value ?? Address(context);

    /// <summary>One household or server has a whole /64 of IPv6, so that is what counts as one address.</summary>
    private static string Address(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null || address.AddressFamily == AddressFamily.InterNetwork || address.IsIPv4MappedToIPv6)
        {
            return address?.MapToIPv4().ToString() ?? string.Empty;
        }

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return new IPAddress(bytes).ToString();
    }

    private static async ValueTask RefuseAsync(HttpContext context, RateLimitOptions limits)
    {
        var policy = context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName;
        var limit = policy == RateLimits.Expensive ? limits.ExpensivePerAccount : limits.DoorsPerAddress;
        await context.RequestServices.GetRequiredService<ProblemWriter>().WriteAsync(
            context,
            new ApiProblem(StatusCodes.Status429TooManyRequests, HttpErrorCodes.TooManyRequests) { RetryAfter = limit.Segment });
    }
}
