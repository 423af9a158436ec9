using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Sorts open amounts by days after the due date.</summary>
public static class Aging
{
    /// <param name="items">Open amounts with their due dates; below zero is credit on account.</param>
    /// <param name="day">Day on which the age is told.</param>
    /// <param name="currency">Currency of all of them.</param>
    public static AgingDto Of(IEnumerable<(DateOnly? DueOn, decimal Open)> items, DateOnly day, Currency currency)
    {
        var sums = new decimal[7];
        foreach (var (dueOn, open) in items)
        {
            sums[open < 0m ? 6 : BucketOf(dueOn, day)] += open;
        }

        return new AgingDto(In(0), In(1), In(2), In(3), In(4), In(5), In(6));

        Money In(int bucket) => new(sums[bucket], currency);
    }

    private static int BucketOf(DateOnly? dueOn, DateOnly day) => (day.DayNumber - (dueOn ?? day).DayNumber) switch
    {
        <= 0 => 0,
        <= 30 => 1,
        <= 60 => 2,
        <= 90 => 3,
        <= 120 => 4,
        _ => 5,
    };
}
