using System.Data.Common;
using CustomerPortal.Platform.Data;
using Microsoft.Data.Sqlite;

namespace CustomerPortal.Platform.Events;

/// <summary>Leases on SQLite: one statement, which the engine runs alone.</summary>
internal sealed class SqliteOutboxLeases(SqliteFile file, TimeProvider clock) : OutboxLeases(clock)
{
    /// <inheritdoc />
    protected override string OldestOfEach =>
        $"""
        tenants t CROSS JOIN "PlatformOutboxMessages" o ON o."Id" IN (
            SELECT "Id" FROM "PlatformOutboxMessages" WHERE "TenantId" = t."TenantId" AND {Due} ORDER BY "DueAt" LIMIT @each)
        """;

    /// <inheritdoc />
    protected override async Task<DbConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(ct);
        await SqliteConnectionSettings.ApplyAsync(connection, ct);
        return connection;
    }
}
