using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Health;

/// <summary>Engine, size, migrations, and how long a statement takes.</summary>
internal sealed class DatabaseProbe(PortalDbContext db, IDatabaseSize size, TimeProvider clock) : IHealthProbe
{
    private const int SlowMilliseconds = 250;

    /// <inheritdoc />
    public string Name => "Database";

    /// <inheritdoc />
    public async Task<HealthRowDto> LookAsync(CancellationToken ct)
    {
        await db.Database.SqlQueryRaw<long>("SELECT 1 AS \"Value\"").SingleAsync(ct);
        var started = clock.GetTimestamp();
        await db.Database.SqlQueryRaw<long>("SELECT 1 AS \"Value\"").SingleAsync(ct);
        var latency = (long)Math.Ceiling(clock.GetElapsedTime(started).TotalMilliseconds);
        var bytes = await db.Database.SqlQueryRaw<long>(size.Sql).SingleAsync(ct);
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).Count();
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).Count();
        var state = pending > 0 ? HealthState.Problem : latency > SlowMilliseconds ? HealthState.Warning : HealthState.Good;
        return new HealthRowDto(Name, state,
        [
            new HealthFactDto("Engine") { Text = size.Engine },
            new HealthFactDto("SizeBytes") { Number = bytes },
            new HealthFactDto("LatencyMilliseconds") { Number = latency },
            new HealthFactDto("MigrationsApplied") { Number = applied },
            new HealthFactDto("MigrationsPending") { Number = pending },
        ]);
    }
}
