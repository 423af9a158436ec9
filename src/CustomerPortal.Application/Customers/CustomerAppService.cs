using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerAppService(
    ICustomerRepository customers,
    CustomerSaving saving,
    CustomerPresenter presenter,
    ICustomerTransactions transactions,
    ISettings settings,
    IUnitOfWork unitOfWork) : ICustomerAppService
{
    /// <inheritdoc />
    public async Task<CustomerDto> GetAsync(Guid id, CancellationToken ct) => await presenter.ShowAsync(await LoadAsync(id, ct), ct);

    /// <inheritdoc />
    public async Task<CustomerDto> UpdateAsync(Guid id, UpdateCustomerDto input, CancellationToken ct)
    {
        var customer = await LoadAsync(id, ct);
        await saving.ApplyAsync(customer, input, input.Version, ct);
        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(customer, ct);
    }

    /// <inheritdoc />
    public async Task<CustomerDto> ActivateAsync(Guid id, CancellationToken ct)
    {
        var customer = await LoadAsync(id, ct);
        customer.Activate(await settings.IsOnAsync(CustomersSettings.ActivationNeedsDebtorNumber, ct));
        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(customer, ct);
    }

    /// <inheritdoc />
    public async Task<CustomerDto> DeactivateAsync(Guid id, CancellationToken ct)
    {
        var customer = await LoadAsync(id, ct);
        customer.Deactivate();
        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(customer, ct);
    }

    /// <inheritdoc />
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        var customer = await LoadAsync(id, ct);
        customer.Delete(await transactions.CountAsync(id, ct));
        customers.Remove(customer);
        await unitOfWork.SaveAsync(ct);
    }

    private async Task<Customer> LoadAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await customers.FindAsync(id, ct), id);
}
