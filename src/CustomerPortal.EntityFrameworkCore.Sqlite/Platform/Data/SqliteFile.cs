using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CustomerPortal.Platform.Data;

/// <summary>Where the database lies and how each connection to it is set up.</summary>
public sealed class SqliteFile
{
    /// <summary>Seconds that a statement waits for another writer before it gives up.</summary>
    private const int BusySeconds = 30;

    private SqliteFile(string connectionString, string path) => (ConnectionString, Path) = (connectionString, path);

    /// <summary>With foreign keys on and the wait for other writers.</summary>
    public string ConnectionString { get; }

    /// <summary>Path of the file.</summary>
    public string Path { get; }

    /// <summary>Completes a connection string.</summary>
    public static SqliteFile At(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = BusySeconds };
        return new SqliteFile(builder.ToString(), builder.DataSource);
    }

    /// <summary>Points a context at the file.</summary>
    public void Use(DbContextOptionsBuilder options) =>
        options
            .UseSqlite(ConnectionString, sqlite => sqlite
                .MigrationsAssembly(typeof(SqliteFile).Assembly.GetName().Name)

                // A list of ids is one parameter: with one for each, every length is another text to write and to parse.
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .ReplaceService<IModelCustomizer, SqliteModel>()
            .AddInterceptors(SqliteConnectionSettings.Instance);
}
