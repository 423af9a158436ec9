namespace CustomerPortal.Kernel;

/// <summary>Opens number series; taking numbers is <see cref="IUnitOfWork.SaveNumberedAsync"/>.</summary>
public interface INumberSeries
{
    /// <summary>Adds the series of the current tenant to the running unit of work, unless it is open already; the caller saves.</summary>
    /// <param name="series">Name and company.</param>
    /// <param name="prefix">Printed before the number, for example "INV-"; may be empty.</param>
    /// <param name="padding">Digits with leading zeros, 1–12.</param>
    /// <param name="next">First number to give, at least 1.</param>
    /// <param name="ct">Cancels the look-up.</param>
    Task OpenAsync(SeriesKey series, string prefix, int padding, long next, CancellationToken ct);

    /// <summary>Where the series stands on its day, under its own format or under another.</summary>
    /// <param name="series">Name, company and day.</param>
    /// <param name="format">Another format to look through; null for the one in force.</param>
    /// <param name="ct">Cancels the look-up.</param>
    /// <exception cref="BusinessException">The format would give a number that another prefix of the series gives too.</exception>
    Task<NumberSeriesState> DescribeAsync(SeriesKey series, NumberFormat? format, CancellationToken ct);

    /// <summary>Adds another format to the running unit of work; the caller saves. A prefix that was never used counts from <paramref name="start"/>.</summary>
    /// <param name="series">Name, company and day.</param>
    /// <param name="format">How numbers look from now on.</param>
    /// <param name="start">First number of the prefix; null for 1, or for going on where it stands.</param>
    /// <param name="ct">Cancels the look-up.</param>
    /// <exception cref="BusinessException">The prefix has begun, or would give a number that another one gives too.</exception>
    Task ChangeAsync(SeriesKey series, NumberFormat format, long? start, CancellationToken ct);
}
