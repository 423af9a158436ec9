using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Turns drafts into numbered documents and asks for their mails.</summary>
internal sealed class InvoiceIssuing(
    IInvoiceRepository invoices, ILedgerRepository ledger, InvoiceFactsReader facts, TimeProvider clock, IUnitOfWork unitOfWork)
{
    public async Task<Invoice> IssueAsync(Guid id, CancellationToken ct)
    {
        var invoice = await invoices.GetAsync(id, ct);
        invoice.GuardDraft();
        var entry = invoice.Issue(await facts.OfAsync(invoice, ct), clock.GetUtcNow());
        ledger.Add(entry);
        await unitOfWork.SaveNumberedAsync(new SeriesKey(BillingSeries.Invoices, invoice.CompanyId) { Day = invoice.Date }, Number, ct);
        return invoice;

        void Number(string number)
        {
            invoice.TakeNumber(number);
            entry.TakeNumber(number);
        }
    }

    public async Task<Invoice> SendAsync(Guid id, string? to, CancellationToken ct)
    {
        var invoice = await invoices.GetAsync(id, ct);
        var address = string.IsNullOrWhiteSpace(to) ? (await facts.CustomerAsync(invoice.CustomerId, ct)).InvoiceEmail : to;
        invoices.Add(new InvoiceDelivery(invoice, Read(address), clock.GetUtcNow()));
        await unitOfWork.SaveAsync(ct);
        return invoice;
    }

    private static EmailAddress Read(string? address)
    {
        try
        {
            return EmailAddress.Parse(address ?? throw new BusinessException(BillingErrorCodes.InvoiceHasNoRecipient));
        }
        catch (BusinessException broken)
        {
            throw broken.For("to");
        }
    }
}
