using CustomerPortal.Kernel;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class ContactAppService(ICustomerRepository customers, IContactRepository contacts, IBouncedAddresses bounced, ConflictRetry retry)
    : IContactAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ContactDto>> GetListAsync(Guid customerId, CancellationToken ct)
    {
        EntityNotFoundException.Require(await customers.FindAsync(customerId, ct), customerId);
        var list = await contacts.ListAsync(customerId, ct);
        var marks = await bounced.FindAsync([.. list.Select(c => c.EmailKey).OfType<string>()], ct);
        return [.. list.Select(c => c.ToDto() with { EmailBouncedAt = c.EmailKey is not null && marks.TryGetValue(c.EmailKey, out var at) ? at : null })];
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
