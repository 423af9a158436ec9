namespace CustomerPortal.Platform.Events;

/// <summary>Waits between tries: doubling, capped, spread by a quarter so that rows that failed together do not return together.</summary>
internal static class BackOff
{
    /// <param name="options">First and longest wait.</param>
    /// <param name="attempt">Tries so far, from 1.</param>
    /// <param name="spread">Random id that decides the spread.</param>
    public static TimeSpan After(OutboxOptions options, int attempt, Guid spread)
    {
        var seconds = Math.Min(options.LongestRetrySeconds, options.FirstRetrySeconds * Math.Pow(2, Math.Min(attempt - 1, 30)));
        var fraction = spread.ToByteArray()[15] / 255.0;
        return TimeSpan.FromSeconds(seconds * (0.75 + (0.5 * fraction)));
    }
}
