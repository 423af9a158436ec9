using System.Data.Common;
using CustomerPortal.Platform.Data;
using Microsoft.Data.Sqlite;

namespace CustomerPortal.Platform.Events;

/// <summary>Leases on SQLite: one statement, which the engine runs alone.</summary>
internal sealed class SqliteOutboxLeases(SqliteFile file, TimeProvider clock) : OutboxLeases(clock)
{
    /// <inheritdoc />
    protected override async Task<DbConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(ct);
        await SqliteConnectionSettings.ApplyAsync(connection, ct);
        return connection;
    }
}
