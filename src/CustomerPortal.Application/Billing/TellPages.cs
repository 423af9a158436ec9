using CustomerPortal.Kernel;
using CustomerPortal.Platform.Live;

namespace CustomerPortal.Billing;

/// <summary>Lists and pages that are open elsewhere learn that a draft got its number.</summary>
internal sealed class TellPagesOfIssue(ILiveUpdates live) : IEventHandler<InvoiceIssued>
{
    public Task HandleAsync(InvoiceIssued happened, EventEnvelope envelope, CancellationToken ct)
    {
        live.Publish("invoice", happened.InvoiceId);
        return Task.CompletedTask;
    }
}

/// <summary>"Mail queued" on an open invoice becomes "Mail sent" by itself.</summary>
internal sealed class TellPagesOfDelivery(ILiveUpdates live) : IEventHandler<InvoiceDeliveryChanged>
{
    public Task HandleAsync(InvoiceDeliveryChanged happened, EventEnvelope envelope, CancellationToken ct)
    {
        live.Publish("invoice", happened.InvoiceId);
        return Task.CompletedTask;
    }
}

/// <summary>Balances that are open elsewhere learn of a payment.</summary>
internal sealed class TellPagesOfPayment(ILiveUpdates live) : IEventHandler<PaymentBooked>
{
    public Task HandleAsync(PaymentBooked happened, EventEnvelope envelope, CancellationToken ct)
    {
        live.Publish("payment", happened.PaymentId);
        return Task.CompletedTask;
    }
}

/// <summary>Balances that are open elsewhere learn that a payment was taken back.</summary>
internal sealed class TellPagesOfVoid(ILiveUpdates live) : IEventHandler<PaymentVoided>
{
    public Task HandleAsync(PaymentVoided happened, EventEnvelope envelope, CancellationToken ct)
    {
        live.Publish("payment", happened.PaymentId);
        return Task.CompletedTask;
    }
}
