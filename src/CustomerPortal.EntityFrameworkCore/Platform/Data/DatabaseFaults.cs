using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
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

    /// <summary>Whether it was this unique index that refused the save.</summary>
    internal bool IsRefusedBy(Exception exception, IIndex index) => Causes(exception).OfType<DbException>().Any(e => IsDuplicate(e) && Names(e, index));

    /// <summary>Whether this error of the engine is about the index.</summary>
    protected abstract bool Names(DbException error, IReadOnlyIndex index);

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
