using CustomerPortal.Kernel;
using CustomerPortal.Messaging;

namespace CustomerPortal.Billing;

/// <summary>The invoice is sent only once the mail server accepted its mail.</summary>
internal sealed class SettleSentInvoice(IInvoiceRepository invoices, IUnitOfWork unitOfWork) : IEventHandler<MailSent>
{
    /// <inheritdoc />
    public async Task HandleAsync(MailSent happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (happened is { AboutKind: MailInvoice.AboutKind, AboutId: { } invoiceId }
            && await invoices.FindDeliveryOfMailAsync(happened.FirstMailId, invoiceId, ct) is { } delivery)
        {
            delivery.Accepted(envelope.OccurredAt);
            await unitOfWork.SaveAsync(ct);
        }
    }
}
