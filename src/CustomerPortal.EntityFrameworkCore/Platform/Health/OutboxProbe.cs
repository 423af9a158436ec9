using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Health;

/// <summary>Deliveries: how many wait, how many were given up, since when the oldest of them.</summary>
internal sealed class OutboxProbe(PortalDbContext db, TimeProvider clock) : ITenantHealthProbe
{
    private const string Waiting = "Waiting";
    private const string Resting = "Later";
    private const string GivenUp = "GivenUp";
    private const string Overdue = "Overdue";
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(2);

    /// <inheritdoc />
    public string Name => "Outbox";

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var late = now - Late;
        var open = db.Set<OutboxMessage>().AsNoTracking();
        return new Dictionary<string, long>
        {
            [Waiting] = await open.CountAsync(m => m.State == OutboxState.Pending && m.DueAt <= now, ct),
            [Resting] = await open.CountAsync(m => m.State == OutboxState.Pending && m.DueAt > now, ct),
            [Overdue] = await open.CountAsync(m => m.State == OutboxState.Pending && m.DueAt <= late, ct),
            [GivenUp] = await open.CountAsync(m => m.State == OutboxState.Dead, ct),
        };
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, DateTimeOffset?>> OldestAsync(CancellationToken ct)
    {
        var late = clock.GetUtcNow() - Late;
        var open = db.Set<OutboxMessage>().AsNoTracking();
        return new Dictionary<string, DateTimeOffset?>
        {
            [Overdue] = await open.Where(m => m.State == OutboxState.Pending && m.DueAt <= late)
                .OrderBy(m => m.DueAt).Select(m => (DateTimeOffset?)m.DueAt).FirstOrDefaultAsync(ct),
            [GivenUp] = await open.Where(m => m.State == OutboxState.Dead)
                .OrderBy(m => m.OccurredAt).Select(m => (DateTimeOffset?)m.OccurredAt).FirstOrDefaultAsync(ct),
        };
    }

    /// <inheritdoc />
    public HealthState Judge(IReadOnlyDictionary<string, long> figures) =>
        figures[GivenUp] > 0 ? HealthState.Problem : figures[Overdue] > 0 ? HealthState.Warning : HealthState.Good;
}
