using System.Globalization;
using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class NumberCounters(PortalDbContext db) : INumberCounters
{
    /// <inheritdoc />
    public async Task<string> TakeAsync(SeriesKey series, CancellationToken ct) => (await TakeAsync(series, 1, ct))[0];

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> TakeAsync(SeriesKey series, int count, CancellationToken ct)
    {
        // Raw SQL is not filtered: the tenant stands in the statement (and in row-level security on PostgreSQL).
        var taken = await db.Database.SqlQuery<TakenNumbers>(
            $"""
             UPDATE "PlatformNumberCounters" SET "Next" = "Next" + {count}
             WHERE "TenantId" = {db.TenantId} AND "Series" = {series.Name} AND "CompanyId" = {series.CompanyId}
             RETURNING "Next" - {count} AS "First", "Prefix", "Padding"
             """).ToListAsync(ct);
        var numbers = EntityNotFoundException.Require(taken.SingleOrDefault(), series.Name);
        return [.. Enumerable.Range(0, count).Select(i => numbers.At(i))];
    }

    private sealed record TakenNumbers(long First, string Prefix, int Padding)
    {
        public string At(int offset) => Prefix + (First + offset).ToString(CultureInfo.InvariantCulture).PadLeft(Padding, '0');
    }
}
