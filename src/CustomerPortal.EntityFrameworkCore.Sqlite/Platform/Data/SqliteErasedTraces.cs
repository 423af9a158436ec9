using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <summary>
/// SQLite leaves the bytes of deleted rows in pages, in the write-ahead log and in the segments of the full-text index: the index is merged,
/// the file is written anew and the log is cut off.
/// </summary>
internal sealed class SqliteErasedTraces : IErasedTraces
{
    private const int Tries = 50;
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc />
    public async Task RemoveAsync(PortalDbContext db, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"CustomersSearchIndex\"(\"CustomersSearchIndex\") VALUES ('optimize')", ct);
        await db.Database.ExecuteSqlRawAsync("VACUUM", ct);

        // The log is cut off as soon as no reader stands in it any more.
        for (var i = 0; i < Tries && await IsBusyAsync(db, ct); i++)
        {
            await Task.Delay(Wait, ct);
        }
    }

    private static async Task<bool> IsBusyAsync(PortalDbContext db, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        return await command.ExecuteScalarAsync(ct) is not 0L;
    }
}
