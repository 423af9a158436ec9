using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Customers;

/// <summary>Tells the accounts who stands behind a login: contacts.</summary>
internal sealed class ContactPeople(ICustomerDirectory directory, IContactRepository contacts, TimeProvider clock) : IContactPeople
{
    /// <inheritdoc />
    public async Task<ContactPerson?> FindAsync(Guid contactId, CancellationToken ct)
    {
        var contact = await contacts.FindAsync(contactId, ct);
        return contact is { IsActive: true, Email: not null } && await directory.FindContactAsync(contactId, ct) is { } person ? Person(person) : null;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<ContactPerson>> OfLoginAsync(Guid loginId, CancellationToken ct) =>
        [.. (await directory.ContactsOfLoginAsync(loginId, ct)).Select(Person)];

    /// <inheritdoc />
    public async Task LinkAsync(Guid contactId, Guid loginId, CancellationToken ct)
    {
        var contact = EntityNotFoundException.Require(await contacts.FindAsync(contactId, ct), contactId);
        contact.AcceptLogin(loginId, clock.GetUtcNow());
    }

    private static ContactPerson Person(CustomerContact contact) => new(contact.ContactId, contact.Name, contact.Email, contact.LanguageChain);
}
