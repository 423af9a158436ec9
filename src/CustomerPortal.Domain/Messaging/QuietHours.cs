namespace CustomerPortal.Messaging;

/// <summary>Hours of the day in which no documents are mailed; they may pass midnight.</summary>
/// <param name="From">Begin, inclusive.</param>
/// <param name="Until">End, exclusive; equal to the begin: never quiet.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>When a mail may go out that would go out now; null: at once.</summary>
    public DateTimeOffset? EndAfter(DateTimeOffset now, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        if (From == Until || !TimeOnly.FromDateTime(local).IsBetween(From, Until))
        {
            return null;
        }

        var end = local.Date + Until.ToTimeSpan();
        end = end > local ? end : end.AddDays(1);

        // An hour that the clocks leave out is over when it would begin.
        while (zone.IsInvalidTime(end))
        {
            end = end.AddMinutes(15);
        }

        return new DateTimeOffset(end, zone.GetUtcOffset(end)).ToUniversalTime();
    }
}
