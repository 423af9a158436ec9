using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CustomerPortal.Platform.Data;

/// <summary>
/// Repeats a query or a save only where the server has surely done nothing: deadlock and serialization (rolled back), and a pooled
/// connection that was broken before its first use. A connection lost in the middle of a save is not repeated: it may have been committed.
/// </summary>
internal sealed class SafeRetries(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, Most, Longest)
{
    private const int Most = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(400);

    // The base refuses work inside a transaction; ours runs, once.
    protected override void OnFirstExecution() => ExceptionsEncountered.Clear();

    protected override bool ShouldRetryOn(Exception exception)
    {
        // Inside a transaction a single statement cannot be repeated: who opened it repeats the whole.
        if (Dependencies.CurrentContext.Context.Database.CurrentTransaction is not null)
        {
            return false;
        }

        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is StaleConnectionException
                or PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected })
            {
                return true;
            }
        }

        return false;
    }

    protected override TimeSpan? GetNextDelay(Exception lastException) =>
        base.GetNextDelay(lastException) is null ? null : TimeSpan.FromMilliseconds(Math.Min(Longest.TotalMilliseconds, 10 << ExceptionsEncountered.Count));
}
