using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Customers;

/// <summary>Some customers have gone; their documents stay.</summary>
internal sealed class DemoFormerCustomers(
    ICustomerRepository customers, ICustomerDirectory directory, IPastSaves past, IUnitOfWork unitOfWork) : IDemoPart
{
    private const int DaysAgo = 45;

    /// <inheritdoc />
    public int Order => 60;

    /// <inheritdoc />
    public async Task SeedAsync(DemoTenant demo, CancellationToken ct)
    {
        var ids = await directory.ListIdsAsync(ct);
        foreach (var (n, _) in DemoRow.TableOf(demo.Name).Index().Where(line => line.Item.IsFormer))
        {
            var customer = EntityNotFoundException.Require(await customers.FindAsync(ids[n], ct), ids[n]);
            if (customer.State == CustomerState.Active)
            {
                customer.Deactivate();
                customer.ClearEvents();
                past.Set(customer, DemoTenant.At(DemoTenant.Workday(demo.Today.AddDays(-DaysAgo)), n));
            }
        }

        await unitOfWork.SaveAsync(ct);
    }
}
