using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Billing;

/// <summary>
/// Invoices, payments and the ledger of the demo, in one transaction, numbered in the order of their days. Nothing is rendered or mailed: a PDF
/// comes when somebody asks for it.
/// </summary>
internal sealed class DemoDocuments(
    ICustomerDirectory customers,
    DemoSetUpReader reader,
    IBillingUsageQueries usage,
    DemoShelf shelf,
    IUnitOfWork unitOfWork) : IDemoPart
{
    private const string Returned = "Direct debit returned by the bank";
    private const int Drafted = 9;
    private const int NotMailedYet = 3;
    private const int LatestReturn = 8;
    private const int EarliestReturn = 60;

    /// <inheritdoc />
    public int Order => 50;

    /// <inheritdoc />
    public async Task SeedAsync(DemoTenant demo, CancellationToken ct)
    {
        if (await usage.AreBooksBegunAsync(ct))
        {
            return;
        }

        var setUp = await reader.ReadAsync(demo, ct);
        var ledgers = new List<DemoLedger>();
        foreach (var (n, id) in (await customers.ListIdsAsync(ct)).Index())
        {
            if (await customers.FindForDocumentsAsync(id, ct) is { IsActive: true } customer)
            {
                ledgers.Add(DemoStory.Of(setUp, customer, n));
                AddDraft(setUp, customer, ledgers[^1], n);
            }
        }

        MailAllButTheLatest(ledgers);
        ledgers.ForEach(shelf.Add);
        await unitOfWork.SaveNumberedAsync([.. ledgers.SelectMany(ledger => ledger.Numberings).OrderBy(each => each.Day).Select(each => each.Numbering)], ct);
        TakeOneBack(demo, ledgers);
        await unitOfWork.SaveAsync(ct);
    }

    private void AddDraft(DemoSetUp setUp, CustomerForDocuments customer, DemoLedger ledger, int n)
    {
        if (n % Drafted == 0)
        {
            var yesterday = DemoTenant.Workday(setUp.Demo.Today.AddDays(-1));
            var draft = ledger.Draft(new DemoLines(setUp, customer, n, DemoStory.DiceOf(n)).Of(yesterday), null);
            shelf.Add(draft, ledger.MomentOf(yesterday));
        }
    }

    private static void MailAllButTheLatest(List<DemoLedger> ledgers)
    {
        var issued = ledgers.SelectMany(ledger => ledger.Invoices.Select(invoice => (ledger, invoice))).OrderBy(each => each.invoice.Date);
        foreach (var (ledger, invoice) in issued.SkipLast(NotMailedYet))
        {
            ledger.Mail(invoice);
        }
    }

    private void TakeOneBack(DemoTenant demo, List<DemoLedger> ledgers)
    {
        var ledger = ledgers.LastOrDefault(each => each.Payments.Count > 1
            && each.Payments[^1].Payment.Date is var day && day < demo.Today.AddDays(-LatestReturn) && day > demo.Today.AddDays(-EarliestReturn)
            && each.Invoices.TrueForAll(invoice => invoice.Date <= day));
        if (ledger is not null)
        {
            var (payment, _) = ledger.Payments[^1];
            var day = DemoTenant.Workday(payment.Date.AddDays(LatestReturn - 1));
            shelf.TakeBack(ledger, payment, ledger.TakeBackLast(Returned, day), ledger.MomentOf(day));
        }
    }
}
