using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>One mail with an issued invoice, from the request until the mail server answered. The invoice itself never changes by it.</summary>
[NotAudited("Has the mail log.")]
public sealed class InvoiceDelivery : AggregateRoot, ITenantOwned
{
    private InvoiceDelivery()
    {
    }

    /// <exception cref="BusinessException"><see cref="BillingErrorCodes.InvoiceNotIssued"/></exception>
    public InvoiceDelivery(Invoice invoice, EmailAddress to, DateTimeOffset now)
    {
        if (invoice.IsDraft)
        {
            throw new BusinessException(BillingErrorCodes.InvoiceNotIssued);
        }

        Id = Guid.CreateVersion7();
        InvoiceId = invoice.Id;
        To = to;
        RequestedAt = now;
        Raise(new InvoiceSent(invoice.Id, Id, invoice.CustomerId));
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid InvoiceId { get; private set; }

    public EmailAddress To { get; private set; } = null!;

    public DateTimeOffset RequestedAt { get; private set; }

    public DeliveryState State { get; private set; }

    /// <summary>Moment at which the mail server accepted or refused the mail.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Mail in the mail log; null until it is queued.</summary>
    public Guid? MailId { get; private set; }

    /// <summary>The mail is queued.</summary>
    public void TakeMail(Guid mailId)
    {
        MailId = mailId;
        Raise(new InvoiceDeliveryChanged(InvoiceId, Id));
    }

    /// <summary>The mail server accepted the mail, or another copy of it. A bounce counts against what was accepted before it, whichever is heard first.</summary>
    public void Accepted(DateTimeOffset at)
    {
        if (State != DeliveryState.Bounced || at > SettledAt)
        {
            Settle(DeliveryState.Sent, at);
        }
    }

    /// <summary>The mail was refused or given up. Where one was accepted, it arrived: another copy that is refused takes nothing away.</summary>
    public void Refused(DateTimeOffset at)
    {
        if (State != DeliveryState.Sent)
        {
            Settle(DeliveryState.Failed, at);
        }
    }

    /// <summary>The mail came back.</summary>
    public void CameBack(DateTimeOffset at) => Settle(DeliveryState.Bounced, at);

    private void Settle(DeliveryState state, DateTimeOffset at)
    {
        State = state;
        SettledAt = at;
        Raise(new InvoiceDeliveryChanged(InvoiceId, Id));
    }
}
