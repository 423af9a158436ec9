using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
/// <seealso href="https://www.postgresql.org/docs/15/errcodes-appendix.html"/>
internal sealed class PostgreSqlFaults : DatabaseFaults
{
    /// <summary>Connection exceptions, insufficient resources (disk full, too many connections), operator intervention, system errors.</summary>
    private static readonly string[] UnavailableClasses = ["08", "53", "57", "58"];

    /// <inheritdoc />
    protected override bool IsUnavailable(DbException error) => error switch
    {
        // Cancelled by the caller or by its own time limit: the server is well.
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } => false,
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } => true,
        PostgresException answer => UnavailableClasses.Contains(answer.SqlState[..2]),
        NpgsqlException => true,
        _ => false,
    };

    /// <inheritdoc />
    protected override bool IsDuplicate(DbException error) => error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <inheritdoc />
    protected override bool Names(DbException error, IReadOnlyIndex index) => error is PostgresException answer && answer.ConstraintName == index.GetDatabaseName();
}
