using CustomerPortal.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CustomerPortal.TestBase;

/// <summary>
/// A database with every migration and no row, made once by a process with the host's own setup; fixtures begin on copies of it, which takes a
/// hundredth of the time that migrating takes.
/// </summary>
internal static class MigratedDatabase
{
    private static readonly Lazy<Task<TestDatabase>> Template = new(MakeAsync);
    private static readonly SemaphoreSlim Copying = new(1);

    /// <summary>Makes the other database a copy.</summary>
    public static async Task CopyToAsync(TestDatabase other)
    {
        var template = await Template.Value;
        await Copying.WaitAsync();
        try
        {
            if (TestDatabase.IsPostgreSql)
            {
                // Whoever may connect is no part of a copy.
                await TestDatabase.OnServerAsync(
                    $"CREATE DATABASE {other.Name} TEMPLATE {template.Name}",
                    $"REVOKE ALL ON DATABASE {other.Name} FROM PUBLIC; GRANT CONNECT ON DATABASE {other.Name} TO portal_app, portal_workers");
            }
            else
            {
                File.Copy(template.File, other.File);
            }
        }
        finally
        {
            Copying.Release();
        }
    }

    private static async Task<TestDatabase> MakeAsync()
    {
        var database = new TestDatabase();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        await database.CreateEmptyAsync();
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = AppContext.BaseDirectory,
            Args = [.. database.Settings.Select(s => $"--{s.Key}={s.Value}")],
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddApplication();
        builder.Services.AddEntityFramework();
        builder.Services.AddDatabase(builder.Configuration, new SqliteEngine(), new PostgreSqlEngine());
        builder.Services.AddInfrastructure(builder.Configuration);
        using (var host = builder.Build())
        {
            await host.Services.GetRequiredService<IDatabaseSetup>().ApplyAsync(CancellationToken.None);
        }

        // A copy is of a file, and of a database that nobody is connected with.
        if (TestDatabase.IsPostgreSql)
        {
            await using var connection = new NpgsqlConnection(database.AdminConnection);
            NpgsqlConnection.ClearPool(connection);
        }
        else
        {
            await using var connection = new SqliteConnection(database.AdminConnection);
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
            SqliteConnection.ClearPool(connection);
        }

        return database;
    }
}
