using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Settings;

/// <inheritdoc />
internal sealed class TimeZoneAppService(ISettings settings, ISettingStore store, TimeProvider clock) : ITimeZoneAppService
{
    /// <inheritdoc />
    public async Task<string> GetAsync(CancellationToken ct) => await settings.GetAsync(PlatformSettings.TimeZone, ct);

    /// <inheritdoc />
    public async Task UpdateAsync(string timeZone, CancellationToken ct)
    {
        await store.SetAsync(PlatformSettings.TimeZone, timeZone, ct);
        await store.SaveAsync(ct);
    }

    /// <inheritdoc />
    public IReadOnlyList<NameValueDto> List()
    {
        var now = clock.GetUtcNow();
        return
        [
            .. TimeZoneInfo.GetSystemTimeZones()
                .Where(zone => SettingValueRules.IsTimeZone(zone.Id))
                .OrderBy(zone => zone.Id, StringComparer.Ordinal)
                .Select(zone => new NameValueDto($"{zone.Id} ({Offset(zone.GetUtcOffset(now))})", zone.Id)),
        ];
    }

    private static string Offset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
