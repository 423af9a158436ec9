using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class PostgreSqlSetup(PostgreSqlConnections connections, ICurrentTenant tenant) : IDatabaseSetup
{
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
        await using var db = Context(connections.Admin ?? throw new InvalidOperationException("ConnectionStrings:Admin is missing."));
        await SchemaChanges.ApplyAsync(db, ct);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken ct)
    {
        using var host = tenant.Change(TenantIds.Host);
        await using var db = Context(connections.Admin ?? connections.Portal);
        return await SchemaChanges.PendingAsync(db, ct);
    }

    private PortalDbContext Context(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        PostgreSqlContext.Use(options, connectionString);
        return new PortalDbContext(options.Options, tenant);
    }
}
