using CustomerPortal.Kernel;
using CustomerPortal.Platform.Live;

namespace CustomerPortal.AccountingSync;

/// <summary>Open cards show the new state of the push.</summary>
internal sealed class TellPagesOfSync(ILiveUpdates live) : IEventHandler<CustomerSyncChanged>
{
    public Task HandleAsync(CustomerSyncChanged happened, EventEnvelope envelope, CancellationToken ct)
    {
        live.Publish("customer", happened.CustomerId);
        return Task.CompletedTask;
    }
}
