using System.Globalization;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Billing;

/// <summary>The account of one customer of the demo, lived through day by day: what is issued and booked as of its own day.</summary>
internal sealed class DemoLedger(DemoSetUp setUp, CustomerForDocuments customer, int n)
{
    private const int FirstMinute = 30;
    private const int MinutesOfDay = 420;
    private const int MailedAfter = 5;

    private readonly List<LedgerEntry> entries = [];
    private readonly List<LedgerAllocation> allocations = [];

    public List<Invoice> Invoices { get; } = [];

    public List<(Payment Payment, LedgerEntry Entry)> Payments { get; } = [];

    public List<InvoiceDelivery> Deliveries { get; } = [];

    public IReadOnlyList<LedgerEntry> Entries => entries;

    public IReadOnlyList<LedgerAllocation> Allocations => allocations;

    /// <summary>What asks for numbers, with its day.</summary>
    public List<(DateOnly Day, Numbering Numbering)> Numberings { get; } = [];

    private int Minute => FirstMinute + (n * 7 % MinutesOfDay);

    /// <summary>When something of a day was saved.</summary>
    public DateTimeOffset MomentOf(DateOnly day) => DemoTenant.At(day, Minute);

    public Invoice Draft(IReadOnlyList<InvoiceLineContent> lines, string? reference) => Invoice.Draft(setUp.Company.Id, new InvoiceContent
    {
        CustomerId = customer.Id,
        CustomerName = customer.Name,
        CustomerNumber = customer.Number,
        Currency = Currency.Get(customer.Currency),
        Reference = reference,
        Lines = lines,
    });

    /// <summary>Issues an invoice.</summary>
    public Invoice Sell(DateOnly day, IReadOnlyList<InvoiceLineContent> lines, string? reference)
    {
        var invoice = Draft(lines, reference);
        var rate = setUp.RateOf(invoice.Currency, day);
        var facts = InvoiceFactsReader.Compose(customer, setUp.Company, setUp.TermOf(customer), [.. lines.Select(line => line.TaxCode).Distinct()], rate, day);
        var entry = invoice.Issue(facts, MomentOf(day));
        Invoices.Add(invoice);
        Book(entry, day);
        Number(BillingSeries.Invoices, day, invoice.TakeNumber, entry);
        return invoice;
    }

    /// <summary>Says that an invoice was mailed on its day.</summary>
    public void Mail(Invoice invoice)
    {
        var delivery = new InvoiceDelivery(invoice, EmailAddress.Parse(customer.InvoiceEmail), invoice.IssuedAt!.Value.AddMinutes(MailedAfter));
        delivery.Accepted(delivery.RequestedAt.AddMinutes(1));
        Deliveries.Add(delivery);
    }

    /// <summary>Books a payment; it covers the oldest invoices.</summary>
    public void Receive(DateOnly day, decimal amount)
    {
        var money = new Money(amount, Currency.Get(customer.Currency));
        var reference = string.Create(CultureInfo.InvariantCulture, $"TRF {day:yyyyMMdd} {customer.Number}");
        var content = new PaymentContent(customer.Id, customer.Name, day, money, reference);
        var (payment, entry) = Payment.Book(content, setUp.Company, setUp.RateOf(money.Currency, day), day);
        Payments.Add((payment, entry));
        Book(entry, day);
        Number(BillingSeries.Payments, day, payment.TakeNumber, entry);
    }

    /// <summary>The bank took the last payment back.</summary>
    /// <returns>What to add to the ledger; the payment has its number by now.</returns>
    public (LedgerEntry Counter, IReadOnlyList<LedgerAllocation> Allocations) TakeBackLast(string reason, DateOnly day)
    {
        var (payment, entry) = Payments[^1];
        var covered = allocations.Where(row => row.CreditEntryId == entry.Id)
            .Select(row => (entries.Single(debit => debit.Id == row.DebitEntryId), row.Amount)).ToList();
        var counter = payment.Void(entry, reason, day);
        return (counter, OpenItems.TakeBack(entry, counter, covered, day));
    }

    private void Book(LedgerEntry entry, DateOnly day)
    {
        entries.Add(entry);
        allocations.AddRange(OpenItems.Match(entries.Where(each => each.IsOpen), day));
    }

    private void Number(string series, DateOnly day, Action<string> take, LedgerEntry entry) =>
        Numberings.Add((day, new Numbering(new SeriesKey(series, setUp.Company.Id) { Day = day }, number =>
        {
            take(number);
            entry.TakeNumber(number);
        })));
}
