using CustomerPortal.Billing;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Customers;

/// <summary>Groups, customers and contacts of the demo, drafts still: the accounting system has not seen them.</summary>
internal sealed class DemoCustomers(
    ICustomerRepository customers,
    ICustomerGroupRepository groupRows,
    DemoContacts contacts,
    IBillingOptionsAppService billing,
    ICustomerDirectory directory,
    IPastSaves past,
    IUnitOfWork unitOfWork) : IDemoPart
{
    private const int MinutesBetween = 7;

    /// <inheritdoc />
    public int Order => 20;

    /// <inheritdoc />
    public async Task SeedAsync(DemoTenant demo, CancellationToken ct)
    {
        if ((await directory.ListIdsAsync(ct)).Count > 0)
        {
            return;
        }

        var terms = (await billing.GetAsync(ct)).PaymentTerms.ToDictionary(term => term.Number, term => term.Id);
        var groups = DemoGroups.Make();
        foreach (var group in groups.Values)
        {
            ListOrder.Append([.. groups.Values], group);
            groupRows.Add(group);
            past.Set(group, DemoTenant.At(demo.FirstDay, 0));
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (n, row) in DemoRow.TableOf(demo.Name).Index())
        {
            var savedAt = DemoTenant.At(demo.BeginOf(n), n % 60 * MinutesBetween);
            var customer = await MakeAsync(DemoForm.Of(row, terms, groups), codes, ct);
            customer.ClearEvents();
            past.Set(customer, savedAt);
            contacts.Add(customer, row, savedAt);
        }

        await unitOfWork.SaveAsync(ct);
    }

    private async Task<Customer> MakeAsync(SaveCustomerDto form, HashSet<string> codes, CancellationToken ct)
    {
        // The tenant is new: its currencies, terms and groups are those of the form, and no code is taken yet.
        var card = CustomerCardReader.Read(form, null, Currency.Get(form.General.Currency));
        var customer = new Customer(CustomerCode.Candidates(card.General.Name).First(codes.Add), await customers.NextNumberAsync(ct), card);
        customers.Add(customer);
        return customer;
    }
}
