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
}
