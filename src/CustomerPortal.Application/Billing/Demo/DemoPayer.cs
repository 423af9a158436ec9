using CustomerPortal.Kernel;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Billing;

/// <summary>How a customer of the demo pays: never a later invoice before an earlier one, because money covers the oldest first.</summary>
internal sealed class DemoPayer(int n, DemoTenant demo, DemoDice dice)
{
    private const int QuietDays = 200;
    private const int DaysBetweenParts = 30;

    private DateOnly latest;

    private enum Habit
    {
        InTime,
        Slow,
        Late,
        InParts,
        Stopped,
        Twice,
    }

    private Habit Kind => n < 7
        ? (n % 3) switch { 0 => Habit.InTime, 1 => Habit.Slow, _ => Habit.InParts }
        : (n % 12) switch
        {
            _ when n is 16 or 25 => Habit.Stopped,
            0 or 3 or 5 or 7 or 10 => Habit.InTime,
            1 or 4 or 9 => Habit.Slow,
            2 or 8 => Habit.Late,
            6 => Habit.InParts,
            _ => n == 11 ? Habit.Twice : Habit.InTime,
        };

    /// <summary>What the customer will pay for an invoice, and when; days after today are in no book.</summary>
    public IEnumerable<(DateOnly Day, decimal Amount)> PaymentsFor(Invoice invoice)
    {
        var (day, dueOn) = (invoice.Date!.Value, invoice.DueOn!.Value);
        switch (Kind)
        {
            case Habit.Slow:
                yield return (On(dueOn.AddDays(dice.Between(3, 28)), day), invoice.TotalAmount);
                break;
            case Habit.Late:
                yield return (On(dueOn.AddDays(dice.Between(15, 75)), day), invoice.TotalAmount);
                break;
            case Habit.InParts:
                var half = (invoice.Total * 0.5m).RoundToMinorUnit().Amount;
                yield return (On(dueOn, day), half);
                yield return (On(dueOn.AddDays(DaysBetweenParts), day), invoice.TotalAmount - half);
                break;
            case Habit.Stopped when day > demo.Today.AddDays(-QuietDays):
                break;
            default:
                yield return (On(dueOn.AddDays(-dice.Between(0, 6)), day), invoice.TotalAmount);
                break;
        }
    }

    /// <summary>Money that no invoice asked for: the last payment came twice.</summary>
    public bool PaysTwice => Kind == Habit.Twice;

    private DateOnly On(DateOnly wanted, DateOnly invoiced)
    {
        var day = DemoTenant.Workday(wanted);
        day = day < invoiced ? invoiced : day;
        return latest = day < latest ? latest : day;
    }
}
