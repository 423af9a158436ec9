using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class PostgreSqlSetup(PostgreSqlConnections connections, ICurrentTenant tenant, IEnumerable<IEngineScript> scripts) : IDatabaseSetup
{
    /// <inheritdoc />
    public bool IsEmbedded => false;

    /// <inheritdoc />
    public async Task PrepareAsync(CancellationToken ct)
    {
        if (connections.Admin is not null)
        {
            await ApplyAsync(ct);
        }
        else if (await PendingAsync(ct) is { Count: > 0 } pending)
        {
            throw new InvalidOperationException($"The database lacks {string.Join(", ", pending)}: run DbMigrator apply first.");
        }
    }

    /// <inheritdoc />
    public async Task ApplyAsync(CancellationToken ct)
    {
        using var host = tenant.Change(TenantIds.Host);
        var admin = connections.Admin ?? throw new InvalidOperationException("ConnectionStrings:Admin is missing.");
        await using var db = Context(admin);

        // Asked first: migrating compares the whole model with the last migration, which a start without news need not wait for.
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await db.Database.MigrateAsync(ct);
        }

        foreach (var script in scripts)
        {
            await db.Database.ExecuteSqlRawAsync(script.Sql, ct);
        }

        await SecureAsync(db, admin, ct);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken ct)
    {
        using var host = tenant.Change(TenantIds.Host);
        await using var db = Context(connections.Admin ?? connections.Portal);
        return [.. await db.Database.GetPendingMigrationsAsync(ct)];
    }

    // Roles, grants and policies, in one transaction: no moment at which a table stands open.
    private async Task SecureAsync(PortalDbContext db, string admin, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(admin);
        await connection.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var app = new NpgsqlConnectionStringBuilder(connections.Portal);
        var workers = new NpgsqlConnectionStringBuilder(connections.Workers);
        await DatabaseRoles.EnsureAsync(connection, app, ct);
        await DatabaseRoles.EnsureAsync(connection, workers, ct);

        var model = db.GetService<IDesignTimeModel>().Model;
#pragma warning disable CA2100 // DDL takes no parameters; every name is quoted by Sql.
        await using var command = new NpgsqlCommand(
            RowLevelSecurity.Script(model, connection.Database, app.Username!, workers.Username!) + MemoryNotices.Script(model), connection, transaction);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private PortalDbContext Context(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        PostgreSqlContext.Use(options, connectionString);
        return new PortalDbContext(options.Options, tenant);
    }
}
