using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Billing;

/// <summary>How often a customer of the demo buys.</summary>
internal static class DemoCadence
{
    private const int Monthly = 1;
    private const int Quarterly = 3;
    private const int FirstOnes = 3;

    /// <summary>Days of the invoices of the n-th customer, before today, all different.</summary>
    public static IEnumerable<DateOnly> DaysOf(int n, DemoTenant demo, DemoDice dice)
    {
        var first = demo.BeginOf(n).AddDays(8 + (n % 12));
        return MonthsBetween(n) is { } months ? Regular(first, months, demo.Today) : Irregular(first, demo.Today, dice);
    }

    /// <summary>Whether the customer pays by the month: its lines are subscriptions first.</summary>
    public static bool IsMonthly(int n) => MonthsBetween(n) == Monthly;

    private static int? MonthsBetween(int n) => n < FirstOnes ? Monthly : (n % 10) switch
    {
        3 => Monthly,
        0 or 2 or 5 or 7 => Quarterly,
        _ => null,
    };

    private static IEnumerable<DateOnly> Regular(DateOnly first, int months, DateOnly today)
    {
        for (var i = 0; DemoTenant.Workday(first.AddMonths(i * months)) is var day && day < today; i++)
        {
            yield return day;
        }
    }

    private static IEnumerable<DateOnly> Irregular(DateOnly first, DateOnly today, DemoDice dice)
    {
        for (var day = first; DemoTenant.Workday(day) < today; day = day.AddDays(dice.Between(60, 210)))
        {
            yield return DemoTenant.Workday(day);
        }
    }
}
