using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>Asks for a push of a customer, whichever event said so.</summary>
internal sealed class PushQueue(ICustomerSyncRepository syncs, IAccountingConnector connector, TimeProvider clock, IUnitOfWork unitOfWork)
{
    /// <summary>Queues and saves.</summary>
    public async Task AskAsync(Guid customerId, CancellationToken ct)
    {
        var sync = await syncs.FindAsync(customerId, ct);
        if (sync is null)
        {
            sync = new CustomerSync(customerId, connector.Name);
            syncs.Add(sync);
        }

        sync.Queue(clock.GetUtcNow());
        await unitOfWork.SaveAsync(ct);
    }
}
