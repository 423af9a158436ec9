using CustomerPortal.Kernel;
using CustomerPortal.Platform.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class NumberSeries(PortalDbContext db) : INumberSeries
{
    /// <inheritdoc />
    public async Task OpenAsync(SeriesKey series, string prefix, int padding, long next, CancellationToken ct)
    {
        if (!await Counters(series).AnyAsync(ct))
        {
            db.Add(new NumberCounter(series, prefix, padding, next));
        }
    }

    /// <inheritdoc />
    public async Task<NumberSeriesState> DescribeAsync(SeriesKey series, NumberFormat? format, CancellationToken ct)
    {
        var counters = await Counters(series).AsNoTracking().ToListAsync(ct);
        var shown = format is null ? await InForceAsync(series, counters, ct) : Check(format, counters);
        return Find(shown, series, counters) is { } counter
            ? new NumberSeriesState(shown, counter.Next, counter.IsBegun)
            : new NumberSeriesState(shown, 1, false);
    }

    /// <inheritdoc />
    public async Task ChangeAsync(SeriesKey series, NumberFormat format, long? start, CancellationToken ct)
    {
        var counters = await Counters(series).ToListAsync(ct);
        var counter = Find(Check(format, counters), series, counters);
        if (counter is null)
        {
            db.Add(new NumberCounter(series, format.PrefixOn(series.Day!.Value), format.Padding, start ?? 1));
        }
        else if (start is { } first && first != counter.Next)
        {
            Begin(counter, first);
        }

        if (await FormatOf(series).FirstOrDefaultAsync(ct) is { } stored)
        {
            stored.Change(format);
        }
        else
        {
            db.Add(new NumberSeriesFormat(series, format));
        }
    }

    private static void Begin(NumberCounter counter, long first)
    {
        if (counter.IsBegun)
        {
            throw new BusinessException(NumberingErrorCodes.SeriesBegun).With("prefix", counter.Prefix).With("next", counter.Next).For("start");
        }

        counter.StartAt(first);
    }

    /// <exception cref="BusinessException">On some day a number of the format would read as one of a prefix that is there.</exception>
    private static NumberFormat Check(NumberFormat format, List<NumberCounter> counters) => counters.Find(c => format.CanMeet(c.Prefix)) is { } other
        ? throw new BusinessException(NumberingErrorCodes.PrefixAmbiguous).With("prefix", format.Prefix).With("other", other.Prefix).For("prefix")
        : format;

    /// <summary>The counter of the format's prefix; null when it was never used.</summary>
    private static NumberCounter? Find(NumberFormat format, SeriesKey series, List<NumberCounter> counters)
    {
        var prefix = format.PrefixOn(series.Day!.Value);
        return counters.Find(c => c.Prefix == prefix);
    }

    private async Task<NumberFormat> InForceAsync(SeriesKey series, List<NumberCounter> counters, CancellationToken ct) =>
        (await FormatOf(series).AsNoTracking().FirstOrDefaultAsync(ct))?.Format
        ?? (counters.MinBy(c => c.Id) is { } opened ? new NumberFormat(opened.Prefix, opened.Padding) : throw new EntityNotFoundException(typeof(NumberCounter), series.Name));

    private IQueryable<NumberCounter> Counters(SeriesKey series) =>
        db.Set<NumberCounter>().Where(c => c.Series == series.Name && c.CompanyId == series.CompanyId);

    private IQueryable<NumberSeriesFormat> FormatOf(SeriesKey series) =>
        db.Set<NumberSeriesFormat>().Where(f => f.Name == series.Name && f.CompanyId == series.CompanyId);
}
