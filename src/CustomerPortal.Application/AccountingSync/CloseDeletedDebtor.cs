using CustomerPortal.Customers;
using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>A customer that was deleted while its number was on the way leaves no open debtor behind.</summary>
internal sealed class CloseDeletedDebtor(IAccountingConnector connector) : IEventHandler<CustomerDeleted>
{
    public async Task HandleAsync(CustomerDeleted happened, EventEnvelope envelope, CancellationToken ct)
    {
        if (await connector.FindByExternalIdAsync(happened.CustomerId, ct) is { } debtor)
        {
            await connector.DeactivateAsync(debtor.RemoteId, ct);
        }
    }
}
