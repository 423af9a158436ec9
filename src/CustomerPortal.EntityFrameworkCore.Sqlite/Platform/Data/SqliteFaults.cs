using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
/// <seealso href="https://www.sqlite.org/rescode.html"/>
internal sealed class SqliteFaults : DatabaseFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int DuplicatePrimaryKey = 1555;
    private const int DuplicateUnique = 2067;

    /// <inheritdoc />
    protected override bool IsUnavailable(DbException error) =>
        error is SqliteException { SqliteErrorCode: Busy or Locked or ReadOnly or InputOutput or Full or CannotOpen };

    /// <inheritdoc />
    protected override bool IsDuplicate(DbException error) =>
        error is SqliteException { SqliteExtendedErrorCode: DuplicatePrimaryKey or DuplicateUnique };

    // The engine names the columns: "UNIQUE constraint failed: Rows.TenantId, Rows.Code".
    /// <inheritdoc />
    protected override bool Names(DbException error, IReadOnlyIndex index)
    {
        var table = index.DeclaringEntityType.GetTableName();
        var columns = string.Join(", ", index.Properties.Select(p => $"{table}.{p.GetColumnName()}"));
        return error.Message.Contains($": {columns}'", StringComparison.Ordinal);
    }
}
