using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Shows a customer as the caller may see it.</summary>
internal sealed class CustomerPresenter(ICustomerTransactions transactions, ICustomerSyncDirectory sync, IPermissionChecker permissions)
{
    /// <summary>The card; bank data only with the permission for it.</summary>
    public async Task<CustomerDto> ShowAsync(Customer customer, CancellationToken ct)
    {
        var count = await transactions.CountAsync(customer.Id, ct);
        var mayViewBank = await permissions.IsGrantedAsync(CustomersPermissions.ViewBank, ct);
        return new CustomerDto
        {
            Id = customer.Id,
            Version = customer.Version,
            Code = customer.Code,
            Number = customer.Number,
            DebtorNumber = customer.DebtorNumber,
            State = customer.State,
            IsCustomer = customer.IsCustomer,
            General = customer.General.ToDto(),
            Invoicing = customer.Invoicing.ToDto(),
            Bank = mayViewBank ? customer.Bank.ToDto() : null,
            GroupIds = [.. customer.Groups.Select(g => g.GroupId)],
            Addresses = [.. customer.Addresses.OrderBy(a => a.Position).Select(a => a.ToDto())],
            CurrencyLock = new CurrencyLockDto(count > 0, count),
            SyncState = await sync.StateOfAsync(customer.Id, ct),
            CreatedAt = customer.CreatedAt,
            CreatedBy = customer.CreatedBy,
            ChangedAt = customer.ChangedAt,
            ChangedBy = customer.ChangedBy,
        };
    }
}
