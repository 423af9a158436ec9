using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.AccountingSync;

/// <summary>Every customer of the demo in the accounting system, by the way that all customers take; nothing is left in a queue.</summary>
internal sealed class DemoDebtors(
    ICustomerDirectory customers,
    ICustomerSyncRepository syncs,
    Pusher pusher,
    IAccountingConnector connector,
    IPastSaves past,
    IUnitOfWork unitOfWork) : IDemoPart
{
    private const int FirstMinute = 440;

    /// <inheritdoc />
    public int Order => 30;

    /// <inheritdoc />
    public async Task SeedAsync(DemoTenant demo, CancellationToken ct)
    {
        foreach (var (n, id) in (await customers.ListIdsAsync(ct)).Index())
        {
            if (await syncs.FindAsync(id, ct) is not null)
            {
                continue;
            }

            var queuedAt = DemoTenant.At(demo.BeginOf(n), FirstMinute);
            var sync = new CustomerSync(id, connector.Name);
            sync.Queue(queuedAt);
            sync.Begin();
            var debtor = EntityNotFoundException.Require(await pusher.PushAsync(sync, ct), id);
            sync.Succeed(debtor.RemoteId, debtor.DebtorNumber, debtor.Etag, queuedAt.AddSeconds(2));
            sync.ClearEvents();
            past.Set(sync, sync.SyncedAt!.Value);
            syncs.Add(sync);
        }

        await unitOfWork.SaveAsync(ct);
    }
}
