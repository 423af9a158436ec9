using CustomerPortal.Customers;
using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class KnownContacts(ICustomerDirectory customers, ITermsDuty terms, ICurrentTenant tenant, ContactMemory memory) : IKnownContacts
{
    /// <inheritdoc />
    public ValueTask<KnownContact?> OfLoginAsync(Guid loginId, Guid? contactId, CancellationToken ct) =>
        ReadAsync(new ContactMemory.Key(tenant.Id, loginId, contactId), async () =>
            (await customers.ContactsOfLoginAsync(loginId, ct)).FirstOrDefault(c => contactId is null || c.ContactId == contactId) is { } shown
                ? new KnownContact(shown, await terms.MustAcceptAsync(shown.ContactId, ct))
                : null);

    /// <inheritdoc />
    public ValueTask<KnownContact?> FindAsync(Guid contactId, CancellationToken ct) =>
        ReadAsync(new ContactMemory.Key(tenant.Id, null, contactId), async () =>
            await customers.FindContactAsync(contactId, ct) is { IsActive: true } shown ? new KnownContact(shown, MustAcceptTerms: false) : null);

    private async ValueTask<KnownContact?> ReadAsync(ContactMemory.Key key, Func<Task<KnownContact?>> readAsync)
    {
        if (memory.Find(key) is { } known)
        {
            return known;
        }

        var since = memory.Begin(key.TenantId);
        var read = await readAsync();
        if (read is not null)
        {
            memory.Remember(key, read, since);
        }

        return read;
    }
}
