using Npgsql;

namespace CustomerPortal.Platform.Data;

/// <summary>Connections of the role that sees the outbox and the schedules of every tenant.</summary>
internal sealed class WorkerConnections(PostgreSqlConnections connections) : IAsyncDisposable
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connections.Workers);

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken ct) => source.OpenConnectionAsync(ct);

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
