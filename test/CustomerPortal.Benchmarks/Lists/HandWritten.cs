using System.Data.Common;
using CustomerPortal.TestBase;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerPortal.Benchmarks;

/// <summary>
/// The page as one would write it by hand: ADO.NET, one statement for the rows with their balances, one for the groups of these rows, one for
/// the capped count; the same indexes, the same row-level security, the same connection pools.
/// </summary>
internal sealed class HandWritten(Guid tenantId, string connectionString)
{
    private readonly NpgsqlDataSource? server = TestDatabase.IsPostgreSql ? NpgsqlDataSource.Create(connectionString) : null;

    /// <summary>A page as the scenario says it.</summary>
    public async Task<(List<object?[]> Rows, int Groups, long Count)> PageAsync(ListScenario scenario)
    {
        await using var connection = await OpenAsync();
        var rows = await RowsAsync(connection, scenario);
        var groups = await GroupsAsync(connection, [.. rows.Select(r => (Guid)r[0]!)]);
        var isLast = rows.Count < ListScenario.PageSize && (rows.Count > 0 || scenario.Request.Skip == 0);
        return (rows, groups.Count, isLast ? scenario.Request.Skip + rows.Count : await CountAsync(connection, scenario));
    }

    /// <summary>Runs one statement of ours with its plan.</summary>
    public async Task<string> PlanAsync(ListScenario scenario)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, (TestDatabase.IsPostgreSql ? "EXPLAIN (ANALYZE, BUFFERS) " : "EXPLAIN QUERY PLAN ") + PageSql(scenario), scenario);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join('\n', lines);
    }

    private static string PageSql(ListScenario scenario) =>
        $"""
         SELECT c."Id", c."General_Name", c."Code", c."Number", c."DebtorNumber", c."General_Language", c."General_Currency", c."State",
             s."State", c."CreatedAt", COALESCE(b."OpenAmount", 0) AS balance
         FROM "Customers" c LEFT JOIN "AccountingSyncCustomers" s ON s."TenantId" = @tenant AND s."CustomerId" = c."Id"
         LEFT JOIN "BillingBalances" b ON b."TenantId" = @tenant AND b."CustomerId" = c."Id" AND b."Currency" = c."General_Currency"
         WHERE c."TenantId" = @tenant AND {scenario.Where}
         ORDER BY {scenario.OrderBy} LIMIT {ListScenario.PageSize} OFFSET {scenario.Request.Skip}
         """;

    private async Task<List<object?[]>> RowsAsync(DbConnection connection, ListScenario scenario)
    {
        await using var command = Command(connection, PageSql(scenario), scenario);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
        {
            rows.Add(
            [
                reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), Text(reader, 4), Text(reader, 5),
                reader.GetString(6), reader.GetString(7), Text(reader, 8), reader.GetDateTime(9), TestDatabase.IsPostgreSql ? reader.GetDecimal(10) : reader.GetInt64(10) / 10_000m,
            ]);
        }

        return rows;
    }

    private async Task<List<(Guid Customer, Guid Group, string Name)>> GroupsAsync(DbConnection connection, List<Guid> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        await using var command = connection.CreateCommand();
        string list;
        if (TestDatabase.IsPostgreSql)
        {
            list = "= ANY(@ids)";
            Add(command, "ids", ids.ToArray());
        }
        else
        {
            list = $"IN ({string.Join(',', ids.Select((_, i) => $"@i{i}"))})";
            ids.ForEach(id => Add(command, $"i{command.Parameters.Count}", id));
        }

        Add(command, "tenant", tenantId);
#pragma warning disable CA2100 // No value stands in the text.
        command.CommandText =
            $"""SELECT m."CustomerId", g."Id", g."Name" FROM "CustomersGroupMemberships" m JOIN "CustomersGroups" g ON g."TenantId" = @tenant AND g."Id" = m."GroupId" WHERE m."TenantId" = @tenant AND m."CustomerId" {list}""";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(Guid, Guid, string)>();
        while (await reader.ReadAsync())
        {
            rows.Add((reader.GetGuid(0), reader.GetGuid(1), reader.GetString(2)));
        }

        return rows;
    }

    private async Task<long> CountAsync(DbConnection connection, ListScenario scenario)
    {
        var sync = scenario.Where.Contains("s.\"State\"", StringComparison.Ordinal)
            ? """LEFT JOIN "AccountingSyncCustomers" s ON s."TenantId" = @tenant AND s."CustomerId" = c."Id" """
            : string.Empty;
        var sql = $"""SELECT COUNT(*) FROM (SELECT 1 FROM "Customers" c {sync} WHERE c."TenantId" = @tenant AND {scenario.Where} LIMIT 10001) x""";
        await using var command = Command(connection, sql, scenario);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), null);
    }

    private async Task<DbConnection> OpenAsync()
    {
        if (server is null)
        {
            var file = new SqliteConnection(connectionString);
            await file.OpenAsync();
            return file;
        }

        var connection = await server.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("SELECT set_config('app.tenant_id', $1, false)", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = tenantId.ToString() });
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private DbCommand Command(DbConnection connection, string sql, ListScenario scenario) => With(connection, sql, [("tenant", tenantId), .. scenario.Parameters]);

    private static DbCommand With(DbConnection connection, string sql, IEnumerable<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Scenarios are constants of this program; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            Add(command, name, value);
        }

        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@" + name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
