using System.Collections.Concurrent;
using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>Requests with API keys in the running minute, of each tenant on this node.</summary>
internal sealed class ApiPace(IFeatures features, ICurrentTenant tenant, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Guid, (long Minute, int Count)> taken = new();

    /// <summary>Counts one request.</summary>
    /// <returns>How long to wait when the plan allows no more in this minute; null when it was counted.</returns>
    public async ValueTask<TimeSpan?> TakeAsync(CancellationToken ct)
    {
        var limit = int.Parse(await features.GetAsync(PlatformFeatures.ApiRequestsPerMinute, ct), CultureInfo.InvariantCulture);
        if (limit == 0)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var minute = now.Ticks / Window.Ticks;
        var (_, count) = taken.AddOrUpdate(tenant.Id, _ => (minute, 1), (_, former) => former.Minute == minute ? (minute, former.Count + 1) : (minute, 1));
        return count <= limit ? null : TimeSpan.FromTicks(((minute + 1) * Window.Ticks) - now.Ticks);
    }
}
