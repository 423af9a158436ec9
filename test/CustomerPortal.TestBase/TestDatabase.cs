using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerPortal.TestBase;

/// <summary>
/// A database of its own for one fixture, on the engine that PORTAL_TEST_ENGINE names (Sqlite when unset, or PostgreSql, whose three
/// roles etc/scripts/postgres.sh prints as PORTAL_TEST_PG_ADMIN, PORTAL_TEST_PG_APP and PORTAL_TEST_PG_WORKERS).
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-test-").FullName;

    /// <summary>"Sqlite" or "PostgreSql".</summary>
    public static string Engine => Environment.GetEnvironmentVariable("PORTAL_TEST_ENGINE") is { Length: > 0 } engine ? engine : "Sqlite";

    /// <summary>Whether the tests run on PostgreSQL.</summary>
    public static bool IsPostgreSql => Engine == "PostgreSql";

    internal string Name { get; } = $"t{Guid.CreateVersion7():N}";

    private bool IsMigrated { get; set; }

    internal string File => Path.Combine(folder, "portal.db");

    /// <summary>Folder of the fixture: database file, mails, blobs, keys.</summary>
    public string Folder => folder;

    /// <summary>Settings that point the host at this database; who migrates is named only where there is something to migrate, as in production.</summary>
    public IReadOnlyDictionary<string, string?> Settings => IsPostgreSql
        ? new Dictionary<string, string?>
        {
            ["Database:Engine"] = Engine,
            ["ConnectionStrings:Portal"] = Role("APP"),
            ["ConnectionStrings:Workers"] = Role("WORKERS"),
            ["ConnectionStrings:Admin"] = IsMigrated ? null : Role("ADMIN"),
        }
        : new Dictionary<string, string?>
        {
            ["Database:Engine"] = Engine,
            ["ConnectionStrings:Portal"] = $"Data Source={File}",
        };

    /// <summary>Connection of the role that sees every row (PostgreSQL), or of the file (SQLite).</summary>
    public string AdminConnection => IsPostgreSql ? Role("ADMIN") : $"Data Source={File}";

    /// <summary>Makes the database, with every migration and no row.</summary>
    public async Task CreateAsync()
    {
        await MigratedDatabase.CopyToAsync(this);
        IsMigrated = true;
    }

    /// <summary>Makes the database, with nothing in it.</summary>
    public async Task CreateEmptyAsync()
    {
        if (IsPostgreSql)
        {
            await OnServerAsync($"CREATE DATABASE {Name}");
        }
    }

    /// <summary>Reads rows past the application, of every tenant.</summary>
    public async Task<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read)
    {
        await using DbConnection connection = IsPostgreSql ? new NpgsqlConnection(AdminConnection) : new SqliteConnection(AdminConnection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // written by the test
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>Lets nobody write to a table (on SQLite: to any) until the hold is given back; reading goes on.</summary>
    public async Task<IAsyncDisposable> HoldWritesAsync(string table)
    {
        if (!IsPostgreSql)
        {
            var file = new SqliteConnection(new SqliteConnectionStringBuilder(AdminConnection) { Pooling = false }.ConnectionString);
            await file.OpenAsync();
            file.BeginTransaction();
            return file;
        }

        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(AdminConnection) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // written by the test
        command.CommandText = $"LOCK TABLE \"{table}\" IN EXCLUSIVE MODE";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>One number, past the application.</summary>
    public async Task<long> CountAsync(string sql) => (await QueryAsync(sql, r => Convert.ToInt64(r.GetValue(0), System.Globalization.CultureInfo.InvariantCulture))).Single();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (IsPostgreSql)
        {
            await using var connection = new NpgsqlConnection(AdminConnection);
            NpgsqlConnection.ClearPool(connection);
            await OnServerAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        }
        else
        {
            SqliteConnection.ClearAllPools();
        }

        await DeleteFolderAsync();
    }

    /// <summary>Another fixture may be closing the last connections of this file just now: SQLite then still writes beside it for a moment.</summary>
    private async Task DeleteFolderAsync()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException) when (tries < 100)
            {
                await Task.Delay(50);
            }
        }
    }

    private static string Server(string role) => Environment.GetEnvironmentVariable($"PORTAL_TEST_PG_{role}")
        ?? throw new InvalidOperationException($"PORTAL_TEST_PG_{role} is not set: eval \"$(etc/scripts/postgres.sh start)\" first.");

    internal static async Task OnServerAsync(params string[] statements)
    {
        var builder = new NpgsqlConnectionStringBuilder(Server("ADMIN")) { Database = "postgres", Pooling = false };
        await using var connection = new NpgsqlConnection(builder.ConnectionString);
        await connection.OpenAsync();
        foreach (var sql in statements)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    private string Role(string role) => new NpgsqlConnectionStringBuilder(Server(role)) { Database = Name }.ConnectionString;
}
