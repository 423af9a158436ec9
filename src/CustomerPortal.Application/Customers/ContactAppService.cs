using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class ContactAppService(ICustomerRepository customers, IContactRepository contacts, ConflictRetry retry) : IContactAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ContactDto>> GetListAsync(Guid customerId, CancellationToken ct)
    {
        EntityNotFoundException.Require(await customers.FindAsync(customerId, ct), customerId);
        return [.. (await contacts.ListAsync(customerId, ct)).Select(c => c.ToDto())];
    }

    /// <inheritdoc />
    public Task<ContactDto> CreateAsync(Guid customerId, CreateContactDto input, CancellationToken ct) =>
        ActAsync(acts => acts.CreateAsync(customerId, input, ct), ct);

    /// <inheritdoc />
    public Task<ContactDto> UpdateAsync(Guid customerId, Guid contactId, UpdateContactDto input, CancellationToken ct) =>
        ActAsync(acts => acts.UpdateAsync(customerId, contactId, input, ct), ct);

    /// <inheritdoc />
    public Task<ContactDto> SetRightsAsync(Guid customerId, Guid contactId, SetContactRightsDto input, CancellationToken ct) =>
        ActAsync(acts => acts.SetRightsAsync(customerId, contactId, input, ct), ct);

    /// <inheritdoc />
    public Task<ContactDto> InviteAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        ActAsync(acts => acts.InviteAsync(customerId, contactId, ct), ct);

    /// <inheritdoc />
    public Task<ContactDto> ActivateAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        ActAsync(acts => acts.ActivateAsync(customerId, contactId, ct), ct);

    /// <inheritdoc />
    public Task<ContactDto> DeactivateAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        ActAsync(acts => acts.DeactivateAsync(customerId, contactId, ct), ct);

    /// <inheritdoc />
    public Task DeleteAsync(Guid customerId, Guid contactId, CancellationToken ct) =>
        ActAsync(acts => acts.DeleteAsync(customerId, contactId, ct), ct);

    private Task<T> ActAsync<T>(Func<ContactActs, Task<T>> act, CancellationToken ct) => retry.RunAsync(act, ct);
}
