namespace CustomerPortal.Messaging;

/// <summary>How often and how long a mail is tried: half a minute, doubling up to a quarter of an hour, for two days.</summary>
internal static class MailPatience
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Whole = TimeSpan.FromDays(2);

    /// <summary>Next try, or null when it has taken too long.</summary>
    public static DateTimeOffset? NextTry(int tries, DateTimeOffset firstTriedAt, DateTimeOffset now)
    {
        var wait = tries > 10 ? Longest : TimeSpan.FromTicks(Math.Min(Longest.Ticks, First.Ticks << Math.Max(0, tries - 1)));
        return now + wait - firstTriedAt <= Whole ? now + wait : null;
    }
}
