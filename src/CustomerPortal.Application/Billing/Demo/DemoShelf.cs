using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Billing;

/// <summary>Adds what the demo made to the running unit of work, saved as of its day and without the effects that today's documents have.</summary>
internal sealed class DemoShelf(IInvoiceRepository invoices, IPaymentRepository payments, ILedgerRepository entries, IPastSaves past)
{
    public void Add(Invoice invoice, DateTimeOffset savedAt)
    {
        Keep(invoice, savedAt);
        invoices.Add(invoice);
    }

    public void Add(DemoLedger ledger)
    {
        ledger.Invoices.ForEach(invoice => Add(invoice, invoice.IssuedAt!.Value));
        foreach (var delivery in ledger.Deliveries)
        {
            Keep(delivery, delivery.SettledAt!.Value);
            invoices.Add(delivery);
        }

        foreach (var (payment, _) in ledger.Payments)
        {
            Keep(payment, ledger.MomentOf(payment.Date));
            payments.Add(payment);
        }

        foreach (var entry in ledger.Entries)
        {
            Keep(entry, ledger.MomentOf(entry.BookedOn));
            entries.Add(entry);
        }

        entries.Add(ledger.Allocations);
    }

    public void TakeBack(
        DemoLedger ledger, Payment payment, (LedgerEntry Counter, IReadOnlyList<LedgerAllocation> Allocations) made, DateTimeOffset savedAt)
    {
        Keep(payment, savedAt);
        Keep(made.Counter, savedAt);
        foreach (var entry in ledger.Entries)
        {
            past.Set(entry, savedAt);
        }

        entries.Add(made.Counter);
        entries.Add(made.Allocations);
    }

    private void Keep(AggregateRoot root, DateTimeOffset savedAt)
    {
        root.ClearEvents();
        past.Set(root, savedAt);
    }
}
