using System.Globalization;

namespace CustomerPortal.Messaging;

/// <summary>When a mail goes out that comes in the quiet hours.</summary>
public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("20:00", "07:00", "2026-03-10T18:59:00Z", null)]
    [InlineData("20:00", "07:00", "2026-03-10T19:00:00Z", "2026-03-11T06:00:00Z")]
    [InlineData("20:00", "07:00", "2026-03-11T05:59:00Z", "2026-03-11T06:00:00Z")]
    [InlineData("20:00", "07:00", "2026-03-11T06:00:00Z", null)]
    [InlineData("12:00", "13:30", "2026-07-01T10:15:00Z", "2026-07-01T11:30:00Z")]
    [InlineData("08:00", "08:00", "2026-07-01T06:00:00Z", null)]
    [InlineData("20:00", "02:30", "2026-03-28T22:00:00Z", "2026-03-29T01:00:00Z")]
    public void They_end_on_the_clocks_of_the_organisation(string from, string until, string now, string? end)
    {
        var hours = new QuietHours(TimeOnly.Parse(from, CultureInfo.InvariantCulture), TimeOnly.Parse(until, CultureInfo.InvariantCulture));

        var found = hours.EndAfter(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"));

        found.ShouldBe(end is null ? null : DateTimeOffset.Parse(end, CultureInfo.InvariantCulture));
    }
}
