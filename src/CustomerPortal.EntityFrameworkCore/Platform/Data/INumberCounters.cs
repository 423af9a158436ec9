using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Data;

/// <summary>Takes numbers inside the running transaction.</summary>
internal interface INumberCounters
{
    /// <summary>The next number, formatted; the counter row stays locked until the transaction ends.</summary>
    /// <exception cref="EntityNotFoundException">The series was never opened.</exception>
    Task<string> TakeAsync(SeriesKey series, CancellationToken ct);

    /// <summary>The next numbers in one go, in order.</summary>
    /// <exception cref="EntityNotFoundException">The series was never opened.</exception>
    Task<IReadOnlyList<string>> TakeAsync(SeriesKey series, int count, CancellationToken ct);
}
