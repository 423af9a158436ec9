using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class CustomerAppService(ICustomerRepository customers, CustomerPresenter presenter, ConflictRetry retry) : ICustomerAppService
{
    /// <inheritdoc />
    public async Task<CustomerDto> GetAsync(Guid id, CancellationToken ct) =>
        await presenter.ShowAsync(EntityNotFoundException.Require(await customers.FindAsync(id, ct), id), ct);

    /// <inheritdoc />
    public Task<CustomerDto> UpdateAsync(Guid id, UpdateCustomerDto input, CancellationToken ct) =>
        retry.RunAsync<CustomerActs, CustomerDto>(acts => acts.UpdateAsync(id, input, ct), ct);

    /// <inheritdoc />
    public Task<CustomerDto> ActivateAsync(Guid id, CancellationToken ct) =>
        retry.RunAsync<CustomerActs, CustomerDto>(acts => acts.ActivateAsync(id, ct), ct);

    /// <inheritdoc />
    public Task<CustomerDto> DeactivateAsync(Guid id, CancellationToken ct) =>
        retry.RunAsync<CustomerActs, CustomerDto>(acts => acts.DeactivateAsync(id, ct), ct);

    /// <inheritdoc />
    public Task DeleteAsync(Guid id, CancellationToken ct) =>
        retry.RunAsync<CustomerActs, bool>(acts => acts.DeleteAsync(id, ct), ct);
}
