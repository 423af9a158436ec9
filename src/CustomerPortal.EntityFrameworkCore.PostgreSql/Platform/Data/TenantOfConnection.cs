using System.Data.Common;
using System.Runtime.CompilerServices;
using CustomerPortal.Kernel;
using Npgsql;

namespace CustomerPortal.Platform.Data;

/// <summary>
/// Tells the server whose rows a connection may see: row-level security reads <c>app.tenant_id</c>. Told when a connection is opened, and
/// again whenever the current tenant differs from what was told; the pool resets the setting when the connection is returned.
/// </summary>
internal sealed class TenantOfConnection(ICurrentTenant tenant)
{
    public const string Setting = "app.tenant_id";

    private readonly ConditionalWeakTable<DbConnection, Told> told = [];

    /// <summary>A connection came from the pool: nothing is set on it.</summary>
    public void Opened(DbConnection connection) => told.AddOrUpdate(connection, new Told(null, null));

    /// <summary>What was told inside a rolled-back part of a transaction is undone by the server: tell again.</summary>
    public void Forget(DbConnection connection) => told.Remove(connection);

    /// <summary>Tells the current tenant unless the server knows it.</summary>
    public void Tell(DbConnection connection, DbTransaction? transaction)
    {
        using var command = Telling(connection, transaction);
        command?.ExecuteNonQuery();
    }

    /// <inheritdoc cref="Tell"/>
    public async ValueTask TellAsync(DbConnection connection, DbTransaction? transaction, CancellationToken ct)
    {
        await using var command = Telling(connection, transaction);
        if (command is not null)
        {
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private NpgsqlCommand? Telling(DbConnection connection, DbTransaction? transaction)
    {
        Guid? wanted = tenant.IsSet ? tenant.Id : null;
        if (told.TryGetValue(connection, out var known) && known.Holds(wanted, transaction))
        {
            return null;
        }

        told.AddOrUpdate(connection, new Told(wanted, transaction));
        var command = new NpgsqlCommand($"SELECT set_config('{Setting}', $1, false)", (NpgsqlConnection)connection, (NpgsqlTransaction?)transaction);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = wanted?.ToString() ?? string.Empty });
        return command;
    }

    private sealed record Told(Guid? Tenant, DbTransaction? Within)
    {
        // Told inside a transaction, it holds only there: a rollback would have undone it.
        public bool Holds(Guid? wanted, DbTransaction? now) => Tenant == wanted && (Within is null || ReferenceEquals(Within, now));
    }
}
