using CustomerPortal.Billing;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>
/// What people do to one customer, each act from reading to saving. The accounting system's answer may be saved between the two: then the act
/// is done again on what is there now, and only a form that is stale by another person's save is refused.
/// </summary>
internal sealed class CustomerActs(
    ICustomerRepository customers,
    CustomerSaving saving,
    CustomerPresenter presenter,
    ICustomerTransactions transactions,
    ISettings settings,
    IUnitOfWork unitOfWork)
{
    /// <inheritdoc cref="ICustomerAppService.UpdateAsync"/>
    public Task<CustomerDto> UpdateAsync(Guid id, UpdateCustomerDto input, CancellationToken ct) =>
        DoAsync(id, customer => saving.ApplyAsync(customer, input, input.Version, ct), ct);

    /// <inheritdoc cref="ICustomerAppService.ActivateAsync"/>
    public Task<CustomerDto> ActivateAsync(Guid id, CancellationToken ct) =>
        DoAsync(id, async customer => customer.Activate(await settings.IsOnAsync(CustomersSettings.ActivationNeedsDebtorNumber, ct)), ct);

    /// <inheritdoc cref="ICustomerAppService.DeactivateAsync"/>
    public Task<CustomerDto> DeactivateAsync(Guid id, CancellationToken ct) =>
        DoAsync(
            id,
            customer =>
            {
                customer.Deactivate();
                return Task.CompletedTask;
            },
            ct);

    /// <inheritdoc cref="ICustomerAppService.DeleteAsync"/>
    public async Task<bool> DeleteAsync(Guid id, CancellationToken ct)
    {
        var customer = await LoadAsync(id, ct);
        customer.Delete(await transactions.CountAsync(id, ct));
        customers.Remove(customer);
        await unitOfWork.SaveAsync(ct);
        return true;
    }

    private async Task<CustomerDto> DoAsync(Guid id, Func<Customer, Task> act, CancellationToken ct)
    {
        var customer = await LoadAsync(id, ct);
        await act(customer);
        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(customer, ct);
    }

    private async Task<Customer> LoadAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await customers.FindAsync(id, ct), id);
}
