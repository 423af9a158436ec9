using System.Data.Common;
using CustomerPortal.Platform.Data;
using Npgsql;

namespace CustomerPortal.Platform.Events;

/// <summary>Leases on PostgreSQL: rows that another worker is taking are skipped, so that any number of nodes share the work.</summary>
internal sealed class PostgreSqlOutboxLeases(PostgreSqlConnections connections, TimeProvider clock) : OutboxLeases(clock), IAsyncDisposable
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connections.Workers);

    /// <inheritdoc />
    protected override string Locking => "FOR UPDATE SKIP LOCKED";

    /// <inheritdoc />
    public ValueTask DisposeAsync() => source.DisposeAsync();

    /// <inheritdoc />
    protected override async Task<DbConnection> OpenAsync(CancellationToken ct) => await source.OpenConnectionAsync(ct);
}
