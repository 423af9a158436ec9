using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Data;

/// <summary>The server engine: a PostgreSQL database that DbMigrator keeps.</summary>
public sealed class PostgreSqlEngine : IDatabaseEngine
{
    /// <inheritdoc />
    public string Name => "PostgreSql";

    /// <inheritdoc />
    public void Register(IServiceCollection services, IConfiguration configuration) =>
        services.AddPostgreSql(PostgreSqlConnections.From(configuration));
}
