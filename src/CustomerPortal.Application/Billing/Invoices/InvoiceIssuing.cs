using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;

namespace CustomerPortal.Billing;

/// <summary>Turns drafts into numbered documents and asks for their mails.</summary>
internal sealed class InvoiceIssuing(
    IInvoiceRepository invoices, ILedgerRepository ledger, InvoiceFactsReader facts, IContactMails contacts, TimeProvider clock, IUnitOfWork unitOfWork)
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
        var usual = (await facts.CustomerAsync(invoice.CustomerId, ct)).InvoiceEmail;
        var typed = string.IsNullOrWhiteSpace(to) ? null : EmailAddress.ParseFor("to", to);
        var addresses = typed is null || (usual is not null && typed == EmailAddress.Parse(usual)) ? await UsualAsync(invoice.CustomerId, ct) : [typed];
        foreach (var address in addresses)
        {
            invoices.Add(new InvoiceDelivery(invoice, address, clock.GetUtcNow()));
        }

        await unitOfWork.SaveAsync(ct);
        return invoice;
    }

    private async Task<IReadOnlyList<EmailAddress>> UsualAsync(Guid customerId, CancellationToken ct)
    {
        var recipients = await contacts.RecipientsAsync(customerId, MailKinds.Invoice, ct);
        return recipients.Count > 0 ? [.. recipients.Select(r => EmailAddress.Parse(r.Email))] : throw new BusinessException(BillingErrorCodes.InvoiceHasNoRecipient).For("to");
    }
}
