using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>The open entries of one customer: credits cover debits, the oldest first, until one side is used up.</summary>
public static class OpenItems
{
    /// <summary>Matches what is open, currency by currency; entries change, the rows that say so are returned.</summary>
    /// <param name="entries">Open entries of one customer, in any order.</param>
    /// <param name="bookedOn">Today in the tenant's time zone.</param>
    public static IReadOnlyList<LedgerAllocation> Match(IEnumerable<LedgerEntry> entries, DateOnly bookedOn) =>
        [.. entries.GroupBy(entry => entry.Currency).SelectMany(group => MatchOneCurrency([.. group], bookedOn))];

    /// <summary>Takes a voided payment out of what it covered and balances it with its counter entry.</summary>
    /// <param name="payment">Entry of the payment.</param>
    /// <param name="counter">Its counter entry.</param>
    /// <param name="covered">Entries that the payment covers, with what it covers of each.</param>
    /// <param name="bookedOn">Today in the tenant's time zone.</param>
    public static IReadOnlyList<LedgerAllocation> TakeBack(
        LedgerEntry payment, LedgerEntry counter, IEnumerable<(LedgerEntry Debit, decimal Amount)> covered, DateOnly bookedOn)
    {
        var rows = new List<LedgerAllocation>();
        foreach (var (debit, amount) in covered.Where(pair => pair.Amount != 0m))
        {
            rows.Add(Allocate(payment, debit, -amount, counter.Date, bookedOn));
        }

        rows.Add(Allocate(payment, counter, counter.Open.Amount, counter.Date, bookedOn));
        return rows;
    }

    private static IEnumerable<LedgerAllocation> MatchOneCurrency(List<LedgerEntry> entries, DateOnly bookedOn)
    {
        var debits = new Queue<LedgerEntry>(InOrder(entries.Where(entry => entry.Open.IsPositive)));
        var credits = new Queue<LedgerEntry>(InOrder(entries.Where(entry => entry.Open.IsNegative)));
        while (debits.TryPeek(out var debit) && credits.TryPeek(out var credit))
        {
            var amount = decimal.Min(debit.Open.Amount, -credit.Open.Amount);
            yield return Allocate(credit, debit, amount, debit.Date > credit.Date ? debit.Date : credit.Date, bookedOn);
            if (!debit.IsOpen)
            {
                debits.Dequeue();
            }

            if (!credit.IsOpen)
            {
                credits.Dequeue();
            }
        }
    }

    private static IEnumerable<LedgerEntry> InOrder(IEnumerable<LedgerEntry> entries) =>
        entries.OrderBy(entry => entry.Date).ThenBy(entry => entry.DueOn).ThenBy(entry => entry.Id);

    private static LedgerAllocation Allocate(LedgerEntry credit, LedgerEntry debit, decimal amount, DateOnly date, DateOnly bookedOn)
    {
        credit.Cover(-amount);
        debit.Cover(amount);
        return new LedgerAllocation(credit, debit, amount, date, bookedOn);
    }
}
