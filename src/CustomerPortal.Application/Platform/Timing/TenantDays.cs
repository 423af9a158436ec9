using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Timing;

/// <summary>Calendar days of the current tenant: they begin at midnight in its time zone.</summary>
public sealed class TenantDays(ISettings settings, TimeProvider clock)
{
    /// <summary>Today.</summary>
    public Task<DateOnly> TodayAsync(CancellationToken ct) => DayOfAsync(clock.GetUtcNow(), ct);

    /// <summary>The day on which a moment falls.</summary>
    public async Task<DateOnly> DayOfAsync(DateTimeOffset moment, CancellationToken ct) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, await ZoneAsync(ct)).DateTime);

    /// <summary>The tenant's time zone.</summary>
    public async Task<TimeZoneInfo> ZoneAsync(CancellationToken ct) =>
        TimeZoneInfo.FindSystemTimeZoneById(await settings.GetAsync(PlatformSettings.TimeZone, ct));

    /// <summary>The moments between which the days from the first to the last lie; null where a day is.</summary>
    public async Task<(DateTimeOffset? From, DateTimeOffset? Before)> SpanAsync(DateOnly? first, DateOnly? last, CancellationToken ct)
    {
        var zone = await ZoneAsync(ct);
        return (StartOf(first, zone), StartOf(last?.AddDays(1), zone));
    }

    // A day begins later or earlier where the clocks change at midnight; the offset of that moment is asked for.
    private static DateTimeOffset? StartOf(DateOnly? day, TimeZoneInfo zone)
    {
        if (day is null)
        {
            return null;
        }

        var local = day.Value.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(30);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
