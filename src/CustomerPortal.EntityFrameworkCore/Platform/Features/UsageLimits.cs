using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Features;

/// <summary>Keeps the limits of the plan: exact, however many save at the same moment.</summary>
internal sealed class UsageLimits(PortalDbContext db, IEnumerable<ISaveLimit> limits, IFeatures features, ITenantLock turn)
{
    /// <summary>Limits that the pending changes come up against; none for almost every save.</summary>
    public async Task<IReadOnlyList<PendingGrowth>> FindAsync(CancellationToken ct)
    {
        var found = new List<PendingGrowth>();
        foreach (var limit in limits)
        {
            if (limit.Growth(db.ChangeTracker) is > 0 and var growth
                && int.Parse(await features.GetAsync(limit.Feature, ct), CultureInfo.InvariantCulture) is > 0 and var most)
            {
                found.Add(new PendingGrowth(limit, growth, most));
            }
        }

        return found;
    }

    /// <summary>Waits for its turn, counts and checks. The first statements of the transaction that saves.</summary>
    /// <exception cref="BusinessException">The plan allows no more.</exception>
    public async Task EnforceAsync(IReadOnlyList<PendingGrowth> growths, CancellationToken ct)
    {
        foreach (var (limit, growth, most) in growths)
        {
            await turn.HoldAsync(limit.Feature, ct);
            var used = await limit.CountAsync(ct);
            if (used + growth > most)
            {
                throw limit.Reached(most, used);
            }
        }
    }
}

/// <summary>A save that adds to what a limit counts.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Growth">How many more there would be.</param>
/// <param name="Most">What the plan allows.</param>
internal sealed record PendingGrowth(ISaveLimit Limit, int Growth, int Most);
