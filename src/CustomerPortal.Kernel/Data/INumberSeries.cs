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
}
