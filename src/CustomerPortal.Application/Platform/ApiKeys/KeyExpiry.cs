using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>How long keys may live.</summary>
internal sealed class KeyExpiry(ISettings settings, TenantDays days)
{
    /// <summary>Today and the latest last day.</summary>
    public async Task<(DateOnly Today, DateOnly Last)> RangeAsync(CancellationToken ct)
    {
        var today = await days.TodayAsync(ct);
        return (today, today.AddDays(int.Parse(await settings.GetAsync(ApiKeySettings.MaxDays, ct), CultureInfo.InvariantCulture)));
    }

    /// <summary>The moment at which a last day ends.</summary>
    /// <exception cref="BusinessException"><see cref="ApiKeyErrorCodes.ExpiryPast"/>, <see cref="ApiKeyErrorCodes.ExpiryTooFar"/></exception>
    public async Task<DateTimeOffset> EndOfAsync(DateOnly last, CancellationToken ct)
    {
        var (today, latest) = await RangeAsync(ct);
        if (last < today)
        {
            throw new BusinessException(ApiKeyErrorCodes.ExpiryPast).For("expiresOn");
        }

        if (last > latest)
        {
            throw new BusinessException(ApiKeyErrorCodes.ExpiryTooFar).With("days", await settings.GetAsync(ApiKeySettings.MaxDays, ct)).For("expiresOn");
        }

        var zone = await days.ZoneAsync(ct);
        var midnight = last.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
