using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Data;

/// <summary>The embedded engine: one SQLite file, created and migrated at the first start.</summary>
public sealed class SqliteEngine : IDatabaseEngine
{
    /// <summary>Where the file lies when the configuration says nothing.</summary>
    public const string DefaultConnection = "Data Source=data/portal.db";

    /// <inheritdoc />
    public string Name => "Sqlite";

    /// <inheritdoc />
    public void Register(IServiceCollection services, IConfiguration configuration) =>
        services.AddSqlite(configuration.GetConnectionString("Portal") ?? DefaultConnection);
}
