using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Observing;

namespace CustomerPortal.Messaging;

/// <summary>
/// Sends a queued mail. "Sending" is committed before the server is called and the outcome after it: a crash in between repeats the mail
/// once, with the same Message-ID.
/// </summary>
internal sealed class SendMail(
    IMailRepository mails,
    IMailTransport transport,
    MailComposition composition,
    IDelivery delivery,
    IUnitOfWork unitOfWork,
    PortalMetrics metrics,
    TimeProvider clock) : IEventHandler<MailQueued>
{
    public async Task HandleAsync(MailQueued happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (await mails.FindAsync(happened.MailId, ct) is not { IsSettled: false } mail)
        {
            return;
        }

        mail.BeginSending();
        await unitOfWork.SaveAsync(ct);
        await delivery.CommitStepAsync(ct);

        var answer = await transport.SendAsync(await composition.ComposeAsync(mail, ct), ct);
        Note(mail, answer, clock.GetUtcNow());
        await unitOfWork.SaveAsync(ct);
        metrics.MailTried(mail.State.ToString());
    }

    private void Note(MailMessage mail, MailAnswer answer, DateTimeOffset now)
    {
        switch (answer.Outcome)
        {
            case MailOutcome.Accepted:
                mail.MarkSent(answer.Words, now);
                break;
            case MailOutcome.Refused:
                mail.MarkFailed(answer.Words, now);
                break;
            default:
                if (mail.Defer(answer.Words, now) is { } next)
                {
                    delivery.TryAgainAt(next);
                }

                break;
        }
    }
}
