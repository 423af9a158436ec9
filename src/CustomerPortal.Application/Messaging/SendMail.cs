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
    MailGate gate,
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

        var now = clock.GetUtcNow();
        if (await gate.StopAsync(mail, now, ct) is { } stop)
        {
            Stop(mail, stop, now);
            await unitOfWork.SaveAsync(ct);
            return;
        }

        mail.BeginSending(now);
        await unitOfWork.SaveAsync(ct);
        await delivery.CommitStepAsync(ct);

        var answer = await transport.SendAsync(await composition.ComposeAsync(mail, ct), ct);
        Note(mail, answer, clock.GetUtcNow());
        await unitOfWork.SaveAsync(ct);
        metrics.MailTried(mail.State.ToString());
    }

    private void Stop(MailMessage mail, MailStop stop, DateTimeOffset now)
    {
        switch (stop)
        {
            case { Until: { } until }:
                mail.PutOff(stop.Reason, until);
                delivery.TryAgainAt(until);
                break;
            case { Reason: MailReason.SwitchedOff }:
                mail.Drop(stop.Reason, now);
                break;
            default:
                mail.Hold(stop.Reason);
                break;
        }
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
