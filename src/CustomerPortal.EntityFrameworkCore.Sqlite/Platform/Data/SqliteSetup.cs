using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class SqliteSetup(SqliteFile file, IServiceScopeFactory scopes, ICurrentTenant tenant, IEnumerable<IEngineScript> scripts) : IDatabaseSetup
{
    /// <inheritdoc />
    public bool IsEmbedded => true;

    /// <inheritdoc />
    public Task PrepareAsync(CancellationToken ct) => ApplyAsync(ct);

    /// <inheritdoc />
    public async Task ApplyAsync(CancellationToken ct)
    {
        if (Path.GetDirectoryName(file.Path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await WithContextAsync(async db =>
        {
            // Asked first: migrating compares the whole model with the last migration, which a start without news need not wait for.
            if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
            {
                await db.Database.MigrateAsync(ct);
            }

            foreach (var script in scripts)
            {
                await db.Database.ExecuteSqlRawAsync(script.Sql, ct);
            }

            // Kept by the file: readers go on while one writes.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
            await db.Database.ExecuteSqlRawAsync(SqliteStatistics.Statement, ct);
            return true;
        });
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<string>> PendingAsync(CancellationToken ct) =>
        WithContextAsync<IReadOnlyList<string>>(async db => [.. await db.Database.GetPendingMigrationsAsync(ct)]);

    private async Task<T> WithContextAsync<T>(Func<PortalDbContext, Task<T>> work)
    {
        using var host = tenant.Change(TenantIds.Host);
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }
}
