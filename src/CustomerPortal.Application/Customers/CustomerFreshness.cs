using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Whether a form is still what was saved last.</summary>
internal sealed class CustomerFreshness(ICustomerRepository customers)
{
    /// <summary>
    /// Refuses a form filled from an older version when anything that people fill in was saved since. What the product set itself meanwhile
    /// (debtor number, state) makes no form stale: a number that arrives while somebody types must not cost the typing.
    /// </summary>
    /// <exception cref="ConcurrencyException">Somebody else saved first.</exception>
    public async Task RequireAsync(Customer customer, int version, CancellationToken ct)
    {
        if (version == customer.Version)
        {
            return;
        }

        var read = await customers.FindVersionAsync(customer.Id, version, ct) ?? throw new ConcurrencyException();
        var changes = CustomerSnapshot.Parse(read.Snapshot).DifferencesTo(CustomerSnapshot.Of(customer));
        if (changes.Any(c => CustomerFields.Find(c.Field) is not { IsSystem: true }))
        {
            throw new ConcurrencyException();
        }
    }
}
