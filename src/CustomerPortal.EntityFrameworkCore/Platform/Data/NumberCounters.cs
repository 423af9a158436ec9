using CustomerPortal.Kernel;
using CustomerPortal.Platform.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <inheritdoc />
internal sealed class NumberCounters(PortalDbContext db) : INumberCounters
{
    /// <inheritdoc />
    public async Task<string> TakeAsync(SeriesKey series, CancellationToken ct) => (await TakeAsync([series], ct))[0];

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> TakeAsync(IReadOnlyList<SeriesKey> series, CancellationToken ct)
    {
        var numbers = new string[series.Count];
        foreach (var whole in series.Index().GroupBy(s => s.Item with { Day = null }))
        {
            var format = (await FormatOf(whole.Key).FirstOrDefaultAsync(ct))?.Format;
            foreach (var prefix in whole.GroupBy(s => PrefixOf(format, s.Item)))
            {
                var taken = await TakeAsync(whole.Key, format, prefix.Key, prefix.Count(), ct);
                foreach (var (place, i) in prefix.Select((s, i) => (s.Index, i)))
                {
                    numbers[place] = (format ?? new NumberFormat(taken.Prefix, taken.Padding)).Print(taken.Prefix, taken.First + i);
                }
            }
        }

        return numbers;
    }

    // Without a format of its own the series has the one counter that it was opened with.
    private static string? PrefixOf(NumberFormat? format, SeriesKey series) => format switch
    {
        null => null,
        { HasDay: false } => format.Prefix,
        _ => format.PrefixOn(series.Day ?? throw new ArgumentException($"{series.Name} is numbered by day.", nameof(series))),
    };

    private async Task<TakenNumbers> TakeAsync(SeriesKey series, NumberFormat? format, string? prefix, int count, CancellationToken ct)
    {
        var taken = await TakeAsync(series, prefix, count, ct);
        if (taken is null && format is not null)
        {
            await OpenAsync(series, new NumberFormat(prefix!, format.Padding), ct);
            taken = await TakeAsync(series, prefix, count, ct);
        }

        return EntityNotFoundException.Require(taken, series.Name);
    }

    // Raw SQL is not filtered: the tenant stands in the statement (and in row-level security on PostgreSQL).
    private async Task<TakenNumbers?> TakeAsync(SeriesKey series, string? prefix, int count, CancellationToken ct)
    {
        // Ids follow each other in time: while the first change of a series is saved, whoever read it before takes from the oldest counter.
        var taken = prefix is null
            ? db.Database.SqlQuery<TakenNumbers>(
                $"""
                 UPDATE "PlatformNumberCounters" SET "Next" = "Next" + {count}
                 WHERE "Id" = (
                     SELECT "Id" FROM "PlatformNumberCounters"
                     WHERE "TenantId" = {db.TenantId} AND "Series" = {series.Name} AND "CompanyId" = {series.CompanyId} ORDER BY "Id" LIMIT 1)
                 RETURNING "Next" - {count} AS "First", "Prefix", "Padding"
                 """)
            : db.Database.SqlQuery<TakenNumbers>(
                $"""
                 UPDATE "PlatformNumberCounters" SET "Next" = "Next" + {count}
                 WHERE "TenantId" = {db.TenantId} AND "Series" = {series.Name} AND "CompanyId" = {series.CompanyId} AND "Prefix" = {prefix}
                 RETURNING "Next" - {count} AS "First", "Prefix", "Padding"
                 """);
        return (await taken.ToListAsync(ct)).SingleOrDefault();
    }

    // A new year: whoever comes first opens its counter, others wait for that row.
    private async Task OpenAsync(SeriesKey series, NumberFormat opened, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO "PlatformNumberCounters" ("Id", "TenantId", "Series", "CompanyId", "Prefix", "Padding", "Next", "First")
             VALUES ({Guid.CreateVersion7()}, {db.TenantId}, {series.Name}, {series.CompanyId}, {opened.Prefix}, {opened.Padding}, 1, 1)
             ON CONFLICT ("TenantId", "Series", "CompanyId", "Prefix") DO NOTHING
             """,
            ct);
        var prefixes = await db.Set<NumberCounter>().Where(c => c.Series == series.Name && c.CompanyId == series.CompanyId).Select(c => c.Prefix).ToListAsync(ct);
        if (prefixes.Find(opened.CanMeet) is { } other)
        {
            // Refused with the format already, except for a day of another century or one chosen while this prefix began.
            throw new BusinessException(NumberingErrorCodes.PrefixAmbiguous).With("prefix", opened.Prefix).With("other", other);
        }
    }

    private IQueryable<NumberSeriesFormat> FormatOf(SeriesKey series) =>
        db.Set<NumberSeriesFormat>().AsNoTracking().Where(f => f.Name == series.Name && f.CompanyId == series.CompanyId);

    private sealed record TakenNumbers(long First, string Prefix, int Padding);
}
