using CustomerPortal.Kernel;
using CustomerPortal.Messaging;

namespace CustomerPortal.Billing;

/// <summary>Says on the invoice that its mail was refused or given up.</summary>
internal sealed class SettleFailedInvoice(IInvoiceRepository invoices, IUnitOfWork unitOfWork) : IEventHandler<MailFailed>
{
    /// <inheritdoc />
    public async Task HandleAsync(MailFailed happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (happened is { AboutKind: MailInvoice.AboutKind, AboutId: { } invoiceId }
            && await invoices.FindDeliveryOfMailAsync(happened.FirstMailId, invoiceId, ct) is { } delivery)
        {
            delivery.Refused(envelope.OccurredAt);
            await unitOfWork.SaveAsync(ct);
        }
    }
}
