using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Platform.Data;

/// <summary>
/// Keeps the planner's statistics in step with the tables, as SQLite asks of programs that run for long. Without them it takes the rows of
/// a tenant for few and walks through all of them where a narrower index is at hand.
/// </summary>
/// <seealso href="https://www.sqlite.org/lang_analyze.html#recommended_usage_patterns"/>
internal sealed class SqliteStatistics(SqliteFile file, TimeProvider clock, ILogger<SqliteStatistics> logger) : BackgroundService
{
    // Tables that grew tenfold since the last look, or never had one; a thousand rows of each index are enough.
    public const string Statement = "PRAGMA analysis_limit = 1000; PRAGMA optimize = 0x10002";

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await TickAsync(timer, stoppingToken))
        {
            try
            {
                await using var connection = new SqliteConnection(file.ConnectionString);
                await connection.OpenAsync(stoppingToken);
                await using var command = new SqliteCommand(Statement, connection);
                await command.ExecuteNonQueryAsync(stoppingToken);

                // A connection reads them once, when it is opened.
                SqliteConnection.ClearPool(connection);
            }
            catch (SqliteException e)
            {
                logger.LogWarning("The statistics of the database are as they were: {Code}", e.SqliteErrorCode);
            }
        }
    }

    private static async Task<bool> TickAsync(PeriodicTimer timer, CancellationToken stop)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
