using System.Data.Common;
using CustomerPortal.Kernel;
using CustomerPortal.TestBase;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CustomerPortal.Isolation;

/// <summary>
/// Every row of a tenant, read past the application: table → rows as text, in order. Without the audit log, which tells refused tries too and
/// is sealed a moment later, and without the sessions, which note when they were last used.
/// </summary>
internal static class TenantRows
{
    private static readonly string[] Living = ["PlatformAccountSessions", "PlatformAuditChains", "PlatformAuditEntries"];

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> OfAsync(PortalHost portal, Guid tenant)
    {
        var tables = await portal.InTenantAsync(tenant, services => Task.FromResult(services.GetRequiredService<PortalDbContext>().Model
            .GetRelationalModel().Tables.Where(t => t.Columns.Any(c => c.Name == nameof(ITenantOwned.TenantId))).Select(t => t.Name)
            .Where(t => !Living.Contains(t)).Order().ToList()));
        await using DbConnection connection = TestDatabase.IsPostgreSql
            ? new NpgsqlConnection(portal.Database.AdminConnection)
            : new SqliteConnection(portal.Database.AdminConnection);
        await connection.OpenAsync();
        var rows = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            rows[table] = await ReadAsync(connection, table, tenant);
        }

        return rows;
    }

    /// <summary>What differs, a line for each row.</summary>
    public static IReadOnlyList<string> Differences(
        IReadOnlyDictionary<string, IReadOnlyList<string>> before, IReadOnlyDictionary<string, IReadOnlyList<string>> after) =>
    [
        .. from table in before.Keys
           from line in before[table].Except(after[table]).Select(r => $"- {r}").Concat(after[table].Except(before[table]).Select(r => $"+ {r}"))
           select $"{table} {line}",
    ];

    private static async Task<IReadOnlyList<string>> ReadAsync(DbConnection connection, string table, Guid tenant)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the name of a table of the model
        command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var owner = reader.GetOrdinal(nameof(ITenantOwned.TenantId));
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            if (reader.GetGuid(owner) == tenant)
            {
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Show(reader.GetValue(i)))));
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string Show(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        Array list => string.Join(',', list.Cast<object>()),
        _ => FormattableString.Invariant($"{value}"),
    };
}
