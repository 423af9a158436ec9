using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <summary>How a context reaches the server.</summary>
internal static class PostgreSqlContext
{
    public static void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql
            .MigrationsAssembly(typeof(PostgreSqlContext).Assembly.GetName().Name)
            .ExecutionStrategy(dependencies => new SafeRetries(dependencies)));
}
