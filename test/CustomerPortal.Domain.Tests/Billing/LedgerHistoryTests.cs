using CustomerPortal.Kernel;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerPortal.Billing;

/// <summary>Random histories of one customer's account in currencies with 0, 2 and 3 decimals: everything balances to the minor unit, on every day.</summary>
public sealed class LedgerHistoryTests
{
    private const int Invoice = 0;
    private const int Pay = 1;

    private static readonly Arbitrary<(string Currency, (int Kind, int Minor, int Days)[] Steps)> Histories = (
        from currency in Gen.Elements("JPY", "EUR", "KWD")
        from steps in (
            from kind in Gen.Choose(0, 2)
            from minor in Gen.Choose(1, 250_000)
            from days in Gen.Choose(0, 45)
            select (kind, minor, days)).ListOf()
        select (currency, steps.ToArray())).ToArbitrary();

    [Fact]
    public void Allocations_and_balances_agree_after_every_step_of_any_history() => Prop.ForAll(Histories, history =>
    {
        var account = new Account(Currency.Get(history.Currency));
        foreach (var (kind, minor, days) in history.Steps)
        {
            account.Step(kind, minor, days);
            account.Check();
        }

        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_statement_of_any_period_closes_on_the_ledger_and_its_ages_add_up() => Prop.ForAll(Histories, history =>
    {
        var account = new Account(Currency.Get(history.Currency));
        foreach (var (kind, minor, days) in history.Steps)
        {
            account.Step(kind, minor, days);
        }

        return account.StatementsAgree();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_statement_of_a_past_day_is_the_same_whatever_was_booked_since() => Prop.ForAll(Histories, history =>
    {
        var account = new Account(Currency.Get(history.Currency));
        var taken = new List<(DateOnly Day, string Statement)>();
        foreach (var (kind, minor, days) in history.Steps)
        {
            account.Step(kind, minor, days + 1);
            taken.Add((account.Today, account.Statement(account.Today.AddDays(-30), account.Today, account.Today)));
        }

        return taken.All(then => account.Statement(then.Day.AddDays(-30), then.Day, then.Day) == then.Statement);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private sealed class Account(Currency currency)
    {
        private readonly OwnCompany company = BillingSamples.Company(currency.Code);
        private readonly List<LedgerEntry> entries = [];
        private readonly List<LedgerAllocation> allocations = [];
        private readonly List<(Payment Payment, LedgerEntry Entry)> payments = [];

        public DateOnly Today { get; private set; } = new(2024, 1, 1);

        public void Step(int kind, int minor, int days)
        {
            Today = Today.AddDays(days);
            var amount = new Money(new decimal(minor, 0, 0, false, (byte)currency.MinorUnits), currency);
            switch (kind)
            {
                case Invoice:
                    entries.Add(BillingSamples.Issued(company, currency, amount.Amount, Today, entries.Count).Entry);
                    break;
                case Pay:
                    Book(amount, Today.AddDays(-days / 2));
                    break;
                default:
                    Void(minor);
                    break;
            }

            allocations.AddRange(OpenItems.Match(entries.Where(e => e.IsOpen), Today));
        }

        public void Check()
        {
            Sum(e => e.Standard).ShouldBe(Sum(e => e.Open));
            (entries.Any(e => e.Open.IsPositive) && entries.Any(e => e.Open.IsNegative)).ShouldBeFalse("credit lies beside an open invoice");
            foreach (var entry in entries)
            {
                var covered = allocations.Where(a => a.DebitEntryId == entry.Id || a.CreditEntryId == entry.Id).Sum(a => a.Amount);
                (decimal.Abs(entry.StandardAmount) - covered).ShouldBe(decimal.Abs(entry.OpenAmount));
                covered.ShouldBeInRange(0m, decimal.Abs(entry.StandardAmount));
                entry.Open.RoundToMinorUnit().ShouldBe(entry.Open);
            }
        }

        public bool StatementsAgree()
        {
            for (var to = new DateOnly(2024, 1, 1); to <= Today.AddDays(40); to = to.AddDays(17))
            {
                var part = Build(to.AddDays(-31), to, Today).Single();
                part.Closing.ShouldBe(part.Opening + part.Debit - part.Credit);
                part.Closing.Amount.ShouldBe(entries.Where(e => e.Date <= to).Sum(e => e.StandardAmount));
                var aging = part.Aging;
                (aging.NotDue + aging.Days1To30 + aging.Days31To60 + aging.Days61To90 + aging.Days91To120 + aging.Over120 + aging.Credit)
                    .ShouldBe(part.Closing);
            }

            return true;
        }

        public string Statement(DateOnly from, DateOnly to, DateOnly asOf) => System.Text.Json.JsonSerializer.Serialize(Build(from, to, asOf));

        private IReadOnlyList<StatementCurrencyDto> Build(DateOnly from, DateOnly to, DateOnly asOf)
        {
            var rows = entries.Where(e => e.Date <= to && e.BookedOn <= asOf).OrderBy(e => e.Date).ThenBy(e => e.Id)
                .Select(e => new LedgerRow(e.Id, e.Kind, e.DocumentId, e.DocumentNumber, e.Reference, e.Date, e.DueOn, e.Currency, e.StandardAmount)).ToList();
            var covered = allocations.Where(a => a.Date <= to && a.BookedOn <= asOf)
                .SelectMany(a => new[] { (Entry: a.CreditEntryId, a.Amount), (Entry: a.DebitEntryId, a.Amount) })
                .GroupBy(a => a.Entry, a => a.Amount).ToDictionary(g => g.Key, g => g.Sum());
            return StatementBuilder.Build(rows, covered, from, to, currency);
        }

        private void Book(Money amount, DateOnly date)
        {
            var content = new PaymentContent(Guid.Empty, "Hartmann", date, amount, null);
            var (payment, entry) = Payment.Book(content, company, 1m, Today);
            entry.TakeNumber($"PAY-{payments.Count}");
            payments.Add((payment, entry));
            entries.Add(entry);
        }

        private void Void(int choice)
        {
            if (payments.Where(p => p.Payment.State == PaymentState.Booked).ElementAtOrDefault(choice % Math.Max(1, payments.Count)) is not { Payment: { } payment, Entry: { } entry })
            {
                return;
            }

            var counter = payment.Void(entry, "wrong", Today);
            var covered = allocations.Where(a => a.CreditEntryId == entry.Id).GroupBy(a => a.DebitEntryId, a => a.Amount)
                .Select(g => (entries.Single(e => e.Id == g.Key), g.Sum()));
            entries.Add(counter);
            allocations.AddRange(OpenItems.TakeBack(entry, counter, covered.ToList(), Today));
        }

        private Money Sum(Func<LedgerEntry, Money> of) => entries.Aggregate(Money.Zero(currency), (sum, entry) => sum + of(entry));
    }
}
