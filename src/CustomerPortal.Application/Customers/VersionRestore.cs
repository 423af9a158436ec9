using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Puts a customer back to a former version, from reading to saving.</summary>
internal sealed class VersionRestore(
    ICustomerRepository customers,
    CustomerSaving saving,
    CustomerFreshness freshness,
    CustomerPresenter presenter,
    IPermissionChecker permissions,
    IUnitOfWork unitOfWork)
{
    /// <inheritdoc cref="ICustomerHistoryAppService.RestoreAsync"/>
    public async Task<CustomerDto> RestoreAsync(Guid customerId, int version, RestoreVersionDto input, CancellationToken ct)
    {
        var customer = EntityNotFoundException.Require(await customers.FindAsync(customerId, ct), customerId);
        var kept = EntityNotFoundException.Require(await customers.FindVersionAsync(customerId, version, ct), version);
        await freshness.RequireAsync(customer, input.Version, ct);
        var card = SnapshotCard.Read(CustomerSnapshot.Parse(kept.Snapshot)) with { Number = customer.Number };
        await saving.ApplyAsync(customer, await permissions.IsGrantedAsync(CustomersPermissions.ViewBank, ct) ? card : card with { Bank = customer.Bank }, ct);
        await unitOfWork.SaveAsync(ct);
        return await presenter.ShowAsync(customer, ct);
    }
}
