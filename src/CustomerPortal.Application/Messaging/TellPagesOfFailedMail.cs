using CustomerPortal.Kernel;
using CustomerPortal.Platform.Live;

namespace CustomerPortal.Messaging;

/// <summary>Open pages of the mail log show the new state.</summary>
internal sealed class TellPagesOfFailedMail(ILiveUpdates pages) : IEventHandler<MailFailed>
{
    public Task HandleAsync(MailFailed happened, EventEnvelope envelope, CancellationToken ct)
    {
        pages.Publish("mail", happened.MailId);
        return Task.CompletedTask;
    }
}
