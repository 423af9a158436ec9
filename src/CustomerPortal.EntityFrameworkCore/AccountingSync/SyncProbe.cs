using CustomerPortal.Platform.Health;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.AccountingSync;

/// <summary>Pushes to the accounting system: how many wait, how many are refused or failed, and the oldest of those.</summary>
internal sealed class SyncProbe(PortalDbContext db) : ITenantHealthProbe
{
    private const string Waiting = "PushesWaiting";
    private const string Blocked = "PushesBlocked";
    private const string Failed = "PushesFailed";

    /// <inheritdoc />
    public string Name => "AccountingSync";

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken ct)
    {
        var pushes = db.Set<CustomerSync>().AsNoTracking();
        return new Dictionary<string, long>
        {
            [Waiting] = await pushes.CountAsync(s => s.State == CustomerSyncState.Pending || s.State == CustomerSyncState.Sending, ct),
            [Blocked] = await pushes.CountAsync(s => s.State == CustomerSyncState.Blocked, ct),
            [Failed] = await pushes.CountAsync(s => s.State == CustomerSyncState.Failed, ct),
        };
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, DateTimeOffset?>> OldestAsync(CancellationToken ct) => new Dictionary<string, DateTimeOffset?>
    {
        [Blocked] = await SinceAsync(CustomerSyncState.Blocked, ct),
        [Failed] = await SinceAsync(CustomerSyncState.Failed, ct),
    };

    /// <inheritdoc />
    public HealthState Judge(IReadOnlyDictionary<string, long> figures) =>
        figures[Failed] > 0 ? HealthState.Problem : figures[Blocked] > 0 ? HealthState.Warning : HealthState.Good;

    private Task<DateTimeOffset?> SinceAsync(CustomerSyncState state, CancellationToken ct) => db.Set<CustomerSync>().AsNoTracking()
        .Where(s => s.State == state).OrderBy(s => s.ProblemSince).Select(s => s.ProblemSince).FirstOrDefaultAsync(ct);
}
