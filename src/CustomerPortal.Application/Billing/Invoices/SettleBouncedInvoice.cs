using CustomerPortal.Kernel;
using CustomerPortal.Messaging;

namespace CustomerPortal.Billing;

/// <summary>Says on the invoice that its mail came back: it is not sent any more.</summary>
internal sealed class SettleBouncedInvoice(IInvoiceRepository invoices, IUnitOfWork unitOfWork) : IEventHandler<MailBounced>
{
    /// <inheritdoc />
    public async Task HandleAsync(MailBounced happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (happened is { AboutKind: MailInvoice.AboutKind, AboutId: { } invoiceId }
            && await invoices.FindDeliveryOfMailAsync(happened.FirstMailId, invoiceId, ct) is { } delivery)
        {
            delivery.CameBack(envelope.OccurredAt);
            await unitOfWork.SaveAsync(ct);
        }
    }
}
