using CustomerPortal.Customers;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Billing;

/// <summary>Two years of one customer of the demo.</summary>
internal static class DemoStory
{
    private const int WithOrderNumber = 40;
    private const int PaidTwiceDaysAgo = 20;

    /// <summary>Lives through it; the n-th customer does the same each time.</summary>
    public static DemoLedger Of(DemoSetUp setUp, CustomerForDocuments customer, int n)
    {
        var dice = DiceOf(n);
        var payer = new DemoPayer(n, setUp.Demo, dice);
        var lines = new DemoLines(setUp, customer, n, dice);
        var ledger = new DemoLedger(setUp, customer, n);
        var coming = new Queue<(DateOnly Day, decimal Amount)>();
        foreach (var day in DemoCadence.DaysOf(n, setUp.Demo, dice))
        {
            Receive(ledger, coming, day);
            var reference = dice.Happens(WithOrderNumber) ? $"PO {dice.Between(1000, 9999)}" : null;
            foreach (var payment in payer.PaymentsFor(ledger.Sell(day, lines.Of(day), reference)))
            {
                coming.Enqueue(payment);
            }
        }

        Receive(ledger, coming, setUp.Demo.Today);
        if (payer.PaysTwice && ledger.Payments.Count > 0)
        {
            var last = ledger.Payments[^1].Payment;
            var again = DemoTenant.Workday(setUp.Demo.Today.AddDays(-PaidTwiceDaysAgo));
            ledger.Receive(again < last.Date ? last.Date : again, last.PaidAmount);
        }

        return ledger;
    }

    public static DemoDice DiceOf(int n) => new((ulong)n + 1);

    private static void Receive(DemoLedger ledger, Queue<(DateOnly Day, decimal Amount)> coming, DateOnly before)
    {
        while (coming.TryPeek(out var next) && next.Day < before)
        {
            coming.Dequeue();
            ledger.Receive(next.Day, next.Amount);
        }
    }
}
