using CustomerPortal.AccountingSync;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Customers;

/// <summary>Keeps the debtor numbers that the accounting system gave, and makes customers usable on documents.</summary>
internal sealed class DemoActivation(
    ICustomerRepository customers, ICustomerDirectory directory, ICustomerSyncAppService syncs, IPastSaves past, IUnitOfWork unitOfWork) : IDemoPart
{
    /// <inheritdoc />
    public int Order => 40;

    /// <inheritdoc />
    public async Task SeedAsync(DemoTenant demo, CancellationToken ct)
    {
        var ids = await directory.ListIdsAsync(ct);
        foreach (var (n, row) in DemoRow.TableOf(demo.Name).Index())
        {
            var customer = EntityNotFoundException.Require(await customers.FindAsync(ids[n], ct), ids[n]);
            if (customer.DebtorNumber is not null)
            {
                continue;
            }

            var sync = await syncs.GetAsync(customer.Id, ct);
            customer.TakeDebtorNumber(sync.DebtorNumber!);
            if (!row.IsDraft)
            {
                customer.Activate(needsDebtorNumber: true);
            }

            customer.ClearEvents();
            past.Set(customer, sync.SyncedAt!.Value);
        }

        await unitOfWork.SaveAsync(ct);
    }
}
