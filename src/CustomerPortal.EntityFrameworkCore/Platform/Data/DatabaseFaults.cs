using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerPortal.Platform.Data;

/// <summary>Looks through the wrappers of EF Core for the error of the engine.</summary>
public abstract class DatabaseFaults : IDatabaseFaults
{
    /// <inheritdoc />
    public bool IsUnavailable(Exception exception) =>
        Causes(exception).Any(e => e is RetryLimitExceededException || (e is DbException error && IsUnavailable(error)));

    /// <inheritdoc />
    public bool IsDuplicate(Exception exception) => Causes(exception).OfType<DbException>().Any(IsDuplicate);

    /// <summary>Whether this error of the engine means that it cannot work now.</summary>
    protected abstract bool IsUnavailable(DbException error);

    /// <summary>Whether this error of the engine is a violated unique index.</summary>
    protected abstract bool IsDuplicate(DbException error);

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            yield return e;
        }
    }
}
