using CustomerPortal.Kernel;
using CustomerPortal.Platform.Live;

namespace CustomerPortal.Messaging;

/// <summary>Open pages of the mail log show the new state.</summary>
internal sealed class TellPagesOfDeferredMail(ILiveUpdates pages) : IEventHandler<MailDeferred>
{
    public Task HandleAsync(MailDeferred happened, EventEnvelope envelope, CancellationToken ct)
    {
        pages.Publish("mail", happened.MailId);
        return Task.CompletedTask;
    }
}
