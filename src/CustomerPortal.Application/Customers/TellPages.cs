using CustomerPortal.Kernel;
using CustomerPortal.Platform.Live;

namespace CustomerPortal.Customers;

/// <summary>The debtor number appears on every open card without a new sign-in (PAR-18).</summary>
internal sealed class TellPagesOfDebtorNumber(ILiveUpdates live) : IEventHandler<DebtorNumberAssigned>
{
    public Task HandleAsync(DebtorNumberAssigned happened, EventEnvelope envelope, CancellationToken ct)
    {
        live.Publish("customer", happened.CustomerId);
        return Task.CompletedTask;
    }
}

/// <summary>A card that is open elsewhere learns that it was saved.</summary>
internal sealed class TellPagesOfChange(ILiveUpdates live) : IEventHandler<CustomerChanged>
{
    public Task HandleAsync(CustomerChanged happened, EventEnvelope envelope, CancellationToken ct)
    {
        live.Publish("customer", happened.CustomerId);
        return Task.CompletedTask;
    }
}

/// <summary>A card that is open elsewhere learns about its contacts.</summary>
internal sealed class TellPagesOfContact(ILiveUpdates live) : IEventHandler<ContactChanged>
{
    public Task HandleAsync(ContactChanged happened, EventEnvelope envelope, CancellationToken ct)
    {
        live.Publish("customer", happened.CustomerId);
        return Task.CompletedTask;
    }
}
