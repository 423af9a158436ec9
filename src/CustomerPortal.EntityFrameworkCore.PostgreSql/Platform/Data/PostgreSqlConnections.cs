using Microsoft.Extensions.Configuration;

namespace CustomerPortal.Platform.Data;

/// <summary>The three ways into the database, each by a role of its own.</summary>
/// <param name="Portal">The application's: no owner, no superuser, without BYPASSRLS; sees the tenant that is set and nothing else.</param>
/// <param name="Workers">Sees the outbox and the schedules of every tenant and no other table.</param>
/// <param name="Admin">Owner of the tables, with BYPASSRLS: DbMigrator and backups only; null in a host.</param>
public sealed record PostgreSqlConnections(string Portal, string Workers, string? Admin)
{
    /// <summary>Reads <c>ConnectionStrings:Portal</c>, <c>:Workers</c> and <c>:Admin</c>.</summary>
    /// <exception cref="InvalidOperationException">One that is needed is missing.</exception>
    public static PostgreSqlConnections From(IConfiguration configuration) => new(
        Require(configuration, "Portal"),
        Require(configuration, "Workers"),
        configuration.GetConnectionString("Admin"));

    private static string Require(IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name) is { Length: > 0 } text
            ? text
            : throw new InvalidOperationException($"ConnectionStrings:{name} is missing; PostgreSQL needs Portal and Workers.");
}
