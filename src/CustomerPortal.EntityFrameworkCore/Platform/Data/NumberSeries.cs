using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class NumberSeries(PortalDbContext db) : INumberSeries
{
    /// <inheritdoc />
    public async Task OpenAsync(SeriesKey series, string prefix, int padding, long next, CancellationToken ct)
    {
        if (!await db.Set<NumberCounter>().AnyAsync(c => c.Series == series.Name && c.CompanyId == series.CompanyId, ct))
        {
            db.Add(new NumberCounter(series, prefix, padding, next));
        }
    }
}
