using CustomerPortal.Kernel;
using CustomerPortal.Platform.Live;

namespace CustomerPortal.Messaging;

/// <summary>Open pages of the mail log show the new state.</summary>
internal sealed class TellPagesOfSentMail(ILiveUpdates pages) : IEventHandler<MailSent>
{
    public Task HandleAsync(MailSent happened, EventEnvelope envelope, CancellationToken ct)
    {
        pages.Publish("mail", happened.MailId);
        return Task.CompletedTask;
    }
}
