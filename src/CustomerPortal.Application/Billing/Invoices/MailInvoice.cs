using System.Globalization;
using CustomerPortal.Customers;
using CustomerPortal.Documents;
using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Billing;

/// <summary>Queues the mail with the archived original, in the language of the document.</summary>
internal sealed class MailInvoice(
    IInvoiceRepository invoices,
    IDocumentArchive archive,
    IBlobStore blobs,
    IMailer mailer,
    IContactMails contacts,
    ITenantLinks links,
    IFormatter formatter,
    IUnitOfWork unitOfWork) : IEventHandler<InvoiceSent>
{
    public const string Template = "Billing.Invoice";

    /// <summary>What mails with invoices are about.</summary>
    public const string AboutKind = "invoice";

    /// <inheritdoc />
    public async Task HandleAsync(InvoiceSent happened, EventEnvelope envelope, CancellationToken ct)
    {
        // Before anything is tracked: the archive saves by itself.
        var file = await archive.GetOriginalAsync(DocumentKinds.Invoice, happened.InvoiceId, ct);
        var blob = await blobs.PutAsync(file.Bytes, ct);
        var invoice = await invoices.GetAsync(happened.InvoiceId, ct);
        var delivery = EntityNotFoundException.Require(await invoices.FindDeliveryAsync(happened.DeliveryId, ct), happened.DeliveryId);
        var link = (await links.ToAsync($"/clients/invoices/{invoice.Id}", ct)).AbsoluteUri;
        var mail = new Mail
        {
            Template = Template,
            To = delivery.To.Value,
            ToName = invoice.Buyer!.Attention ?? invoice.CustomerName,
            LanguageChain = ChainOf(invoice),
            Model = language => Model(invoice, link, language),
            Attachments = [new MailAttachment(blob.Key, file.FileName, file.ContentType) { Length = blob.Size }],
            FilesLink = link,
            ContactId = await contacts.FindByAddressAsync(invoice.CustomerId, delivery.To.Value, ct),
            CustomerId = invoice.CustomerId,
            AboutKind = AboutKind,
            AboutId = invoice.Id,
            IdempotencyKey = string.Create(CultureInfo.InvariantCulture, $"{envelope.EventId}:{delivery.Id}"),
        };
        delivery.TakeMail(await mailer.QueueAsync(mail, ct));
        await unitOfWork.SaveAsync(ct);
    }

    // The language was decided when the invoice was issued; the chain of that day stands behind it.
    private static LanguageChain ChainOf(Invoice invoice)
    {
        var document = new LanguageLink(LanguageSource.Document, invoice.Number, invoice.Language);
        return invoice.LanguageChain?.Behind(document) ?? new LanguageChain(invoice.Language!, [document with { Decides = true }]);
    }

    private Dictionary<string, object?> Model(Invoice invoice, string link, string language) => new()
    {
        ["number"] = invoice.Number,
        ["companyName"] = invoice.Seller!.Name,
        ["name"] = invoice.Buyer!.Attention ?? invoice.CustomerName,
        ["date"] = formatter.Day(invoice.Date!.Value, language),
        ["dueOn"] = formatter.Day(invoice.DueOn!.Value, language),
        ["total"] = formatter.Money(invoice.Total, language),
        ["link"] = link,
    };
}
