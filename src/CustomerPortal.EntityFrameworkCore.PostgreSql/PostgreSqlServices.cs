using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal;

/// <summary>The server engine.</summary>
public static class PostgreSqlServices
{
    /// <summary>Uses a PostgreSQL database.</summary>
    /// <param name="services">Services of the host.</param>
    /// <param name="connectionString">Connection of the application's role: no owner, no superuser, without BYPASSRLS.</param>
    public static IServiceCollection AddPostgreSql(this IServiceCollection services, string connectionString) =>
        services.AddDbContext<PortalDbContext>(options => options.UseNpgsql(
            connectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgreSqlServices).Assembly.GetName().Name)));
}
