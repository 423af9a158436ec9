namespace CustomerPortal.Platform.Demo;

/// <summary>A tenant of the demo while it is filled.</summary>
/// <param name="name">Name of the tenant.</param>
/// <param name="today">Day on which its history ends.</param>
public sealed class DemoTenant(string name, DateOnly today)
{
    /// <summary>Password of everybody whose sign-in data is told.</summary>
    public const string Password = "Demo-Portal-1";

    private const int Years = 2;
    private const int FromTheFirstDay = 42;
    private const int DaysBetween = 40;

    private readonly List<DemoAccount> accounts = [];

    /// <summary>Name of the tenant.</summary>
    public string Name => name;

    /// <summary>Last day of the history.</summary>
    public DateOnly Today => today;

    /// <summary>Sign-in data to tell.</summary>
    public IReadOnlyList<DemoAccount> Accounts => accounts;

    /// <summary>First day of the history.</summary>
    public DateOnly FirstDay => today.AddYears(-Years);

    /// <summary>Day on which the history of the n-th (from zero) of a module's records begins: most with the first day, the later ones since.</summary>
    public DateOnly BeginOf(int n) =>
        Workday(n < FromTheFirstDay ? FirstDay.AddDays(n / 3) : FirstDay.AddDays((n - FromTheFirstDay + 1) * DaysBetween));

    /// <summary>A moment of a day, in UTC and in office hours.</summary>
    /// <param name="day">Day before today.</param>
    /// <param name="minutes">Minutes after 08:00.</param>
    public static DateTimeOffset At(DateOnly day, int minutes) => new(day.ToDateTime(new TimeOnly(8, 0)).AddMinutes(minutes), TimeSpan.Zero);

    /// <summary>The day itself, or the Friday before a weekend.</summary>
    public static DateOnly Workday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    /// <summary>Adds sign-in data.</summary>
    public void Tell(DemoRole role, string person, string? language, string userName) =>
        accounts.Add(new DemoAccount(role, person, name, language, userName, Password));
}
