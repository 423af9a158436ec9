using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace CustomerPortal.Platform.Data;

/// <summary>The three ways into the database, each by a role of its own.</summary>
/// <param name="Portal">The application's: no owner, no superuser, without BYPASSRLS; sees the tenant that is set and nothing else.</param>
/// <param name="Workers">Sees the outbox and the schedules of every tenant and no other table.</param>
/// <param name="Admin">Owner of the tables, with BYPASSRLS: DbMigrator and backups only; null in a host.</param>
public sealed record PostgreSqlConnections(string Portal, string Workers, string? Admin)
{
    /// <summary>Seconds to reach the server or to get a connection from the pool: a caller is told within two that it is away.</summary>
    private const int ConnectSeconds = 2;

    /// <summary>Reads <c>ConnectionStrings:Portal</c>, <c>:Workers</c> and <c>:Admin</c>; an empty one is none.</summary>
    /// <exception cref="InvalidOperationException">One that is needed is missing.</exception>
    public static PostgreSqlConnections From(IConfiguration configuration) => new(
        Require(configuration, "Portal"),
        Require(configuration, "Workers"),
        configuration.GetConnectionString("Admin") is { Length: > 0 } admin ? admin : null);

    private static string Require(IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name) is { Length: > 0 } text
            ? Complete(text)
            : throw new InvalidOperationException($"ConnectionStrings:{name} is missing; PostgreSQL needs Portal and Workers.");

    private static string Complete(string text)
    {
        var asked = new DbConnectionStringBuilder { ConnectionString = text };
        var builder = new NpgsqlConnectionStringBuilder(text)
        {
            // The reset on return is what takes the tenant off a connection.
            NoResetOnClose = false,
            ApplicationName = "CustomerPortal",
        };
        if (!asked.ContainsKey("Timeout"))
        {
            builder.Timeout = ConnectSeconds;
        }

        return builder.ConnectionString;
    }
}
