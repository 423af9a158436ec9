using System.Data.Common;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Events;

/// <summary>Leases on PostgreSQL: rows that another worker is taking are skipped, so that any number of nodes share the work.</summary>
internal sealed class PostgreSqlOutboxLeases(WorkerConnections connections, TimeProvider clock) : OutboxLeases(clock)
{
    /// <inheritdoc />
    protected override string OldestOfEach =>
        $"""
        tenants t CROSS JOIN LATERAL (
            SELECT "Id", "TenantId", "DueAt" FROM "PlatformOutboxMessages" WHERE "TenantId" = t."TenantId" AND {Due} ORDER BY "DueAt" LIMIT @each) o
        """;

    /// <inheritdoc />
    protected override string Locking => $"AND {Due} FOR UPDATE SKIP LOCKED";

    /// <inheritdoc />
    protected override async Task<DbConnection> OpenAsync(CancellationToken ct) => await connections.OpenAsync(ct);
}
