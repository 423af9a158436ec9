using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Npgsql;

namespace CustomerPortal.TestBase.Processes;

/// <summary>A PostgreSQL cluster of one test, which it may kill: on a port and in a folder of its own.</summary>
public sealed class OwnCluster : IAsyncDisposable
{
    private const int FirstPort = 54_500;
    private const int Ports = 400;

    private readonly int port = FirstPort + RandomNumberGenerator.GetInt32(Ports);
    private readonly Dictionary<string, string> connections = [];

    private string Folder => Path.Combine(Path.GetTempPath(), $"portal-postgres-own-{port}");

    /// <summary>Most connections that a host on this cluster has at once.</summary>
    public const int PoolSize = 20;

    /// <summary>Settings that point a host at this cluster.</summary>
    public IReadOnlyList<(string Key, string Value)> Settings =>
    [
        ("Database:Engine", "PostgreSql"),
        ("ConnectionStrings:Portal", new NpgsqlConnectionStringBuilder(connections["APP"]) { MaxPoolSize = PoolSize }.ConnectionString),
        ("ConnectionStrings:Workers", connections["WORKERS"]),
        ("ConnectionStrings:Admin", connections["ADMIN"]),
    ];

    /// <summary>Starts it, the first time with an empty database.</summary>
    public async Task StartAsync()
    {
        var isNew = connections.Count == 0;
        foreach (var line in (await RunAsync("start")).Split('\n').Where(l => l.StartsWith("export ", StringComparison.Ordinal)))
        {
            var name = line["export PORTAL_TEST_PG_".Length..line.IndexOf('=', StringComparison.Ordinal)];
            connections[name] = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim('\'', '\r');
        }

        if (isNew)
        {
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connections["ADMIN"]) { Database = "postgres", Pooling = false }.ConnectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("CREATE DATABASE portal", connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>kill -9 of the server.</summary>
    public Task CrashAsync() => RunAsync("crash");

    /// <summary>A restart by its administrator: connections are told and closed.</summary>
    public Task RestartAsync() => RunAsync("restart");

    /// <summary>One number, past the application.</summary>
    public async Task<long> CountAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connections["ADMIN"]) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // written by the test
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    /// <summary>Keeps everybody away from a table until the result is disposed.</summary>
    public async Task<IAsyncDisposable> LockAsync(string table)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connections["ADMIN"]) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await connection.BeginTransactionAsync();
#pragma warning disable CA2100 // written by the test
        await using var command = new NpgsqlCommand($"LOCK TABLE \"{table}\" IN ACCESS EXCLUSIVE MODE", connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await RunAsync("stop");

    private static string Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "etc", "scripts", "postgres.sh");
            if (File.Exists(script))
            {
                return script;
            }
        }

        throw new InvalidOperationException("etc/scripts/postgres.sh is not above the tests.");
    }

    private async Task<string> RunAsync(string verb)
    {
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PORTAL_PG_PORT"] = port.ToString(CultureInfo.InvariantCulture), ["PORTAL_PG_FOLDER"] = Folder, ["PORTAL_PG_DURABLE"] = "1" },
        };
        start.ArgumentList.Add(Script());
        start.ArgumentList.Add(verb);
        for (var attempt = 1; ; attempt++)
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode == 0)
            {
                return output;
            }

            // Right after a kill the old server's children still hold its memory.
            if (attempt == 10)
            {
                throw new InvalidOperationException($"postgres.sh {verb}: {await errors}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(300));
        }
    }
}
