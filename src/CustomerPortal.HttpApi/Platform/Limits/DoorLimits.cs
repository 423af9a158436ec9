using System.Threading.RateLimiting;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Http;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Limits;

/// <inheritdoc />
internal sealed class DoorLimits : IDoorLimits, IDisposable
{
    private readonly ICurrentTenant tenant;
    private readonly RateLimit limit;
    private readonly PartitionedRateLimiter<(Guid Tenant, string Door, string Account)> limiter;

    public DoorLimits(ICurrentTenant tenant, IOptions<RateLimitOptions> options)
    {
        this.tenant = tenant;
        limit = options.Value.DoorPerAccount;
        limiter = PartitionedRateLimiter.Create<(Guid Tenant, string Door, string Account), (Guid Tenant, string Door, string Account)>(
            key => RateLimitPartition.GetSlidingWindowLimiter(key, _ => limit.ToSlidingWindow()));
    }

    /// <inheritdoc />
    public void Enter(string door, string account)
    {
        using var lease = limiter.AttemptAcquire((tenant.Id, door, account.Trim().Normalize().ToUpperInvariant()));
        if (!lease.IsAcquired)
        {
            throw new TooManyTriesException(HttpErrorCodes.TooManyRequests, limit.Segment);
        }
    }

    public void Dispose() => limiter.Dispose();
}
