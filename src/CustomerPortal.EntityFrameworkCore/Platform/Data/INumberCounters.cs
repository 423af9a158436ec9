using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Data;

/// <summary>Takes numbers inside the running transaction.</summary>
internal interface INumberCounters
{
    /// <summary>The next number, formatted; the counter row stays locked until the transaction ends.</summary>
    /// <exception cref="EntityNotFoundException">The series was never opened.</exception>
    Task<string> TakeAsync(SeriesKey series, CancellationToken ct);

    /// <summary>The next number of each, in order; one series may come many times, of several days.</summary>
    /// <exception cref="EntityNotFoundException">A series was never opened.</exception>
    Task<IReadOnlyList<string>> TakeAsync(IReadOnlyList<SeriesKey> series, CancellationToken ct);
}
