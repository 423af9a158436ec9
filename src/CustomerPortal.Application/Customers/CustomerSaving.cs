using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The steps between a form and a changed customer, shared by the save and by restoring a version.</summary>
internal sealed class CustomerSaving(
    CustomerChecks checks,
    CustomerFreshness freshness,
    ICustomerTransactions transactions,
    IPermissionChecker permissions)
{
    /// <summary>Reads, checks and applies a form; the caller saves.</summary>
    /// <exception cref="ForbiddenException">Bank data from somebody who may not see it.</exception>
    /// <exception cref="ConcurrencyException">Somebody else saved first.</exception>
    public async Task ApplyAsync(Customer customer, SaveCustomerDto input, int version, CancellationToken ct)
    {
        await RequireBankRightAsync(input, ct);
        await freshness.RequireAsync(customer, version, ct);
        var card = CustomerCardReader.Read(input, customer.ToCard(), customer.General.Currency);
        await ApplyAsync(customer, card, ct);
    }

    /// <summary>Checks and applies a card; the caller saves.</summary>
    public async Task ApplyAsync(Customer customer, CustomerCard card, CancellationToken ct)
    {
        var whole = await checks.ApplyAsync(card, customer, ct);
        customer.Change(whole, await transactions.CountAsync(customer.Id, ct));
    }

    /// <summary>Refuses bank data from somebody who may not see it.</summary>
    public async Task RequireBankRightAsync(SaveCustomerDto input, CancellationToken ct)
    {
        if (input.Bank is not null && !await permissions.IsGrantedAsync(CustomersPermissions.ViewBank, ct))
        {
            throw new ForbiddenException(CustomersPermissions.ViewBank);
        }
    }
}
