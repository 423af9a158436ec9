using System.Globalization;
using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class NumberCounters(PortalDbContext db) : INumberCounters
{
    /// <inheritdoc />
    public async Task<string> TakeAsync(SeriesKey series, CancellationToken ct)
    {
        // Raw SQL is not filtered: the tenant stands in the statement (and in row-level security on PostgreSQL).
        var taken = await db.Database.SqlQuery<TakenNumber>(
            $"""
             UPDATE "PlatformNumberCounters" SET "Next" = "Next" + 1
             WHERE "TenantId" = {db.TenantId} AND "Series" = {series.Name} AND "CompanyId" = {series.CompanyId}
             RETURNING "Next" - 1 AS "Number", "Prefix", "Padding"
             """).ToListAsync(ct);
        var number = EntityNotFoundException.Require(taken.SingleOrDefault(), series.Name);
        return number.Prefix + number.Number.ToString(CultureInfo.InvariantCulture).PadLeft(number.Padding, '0');
    }

    private sealed record TakenNumber(long Number, string Prefix, int Padding);
}
