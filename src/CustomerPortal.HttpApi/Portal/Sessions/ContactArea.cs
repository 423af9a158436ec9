using CustomerPortal.Customers;
using CustomerPortal.Platform.Sessions;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class ContactArea(ICustomerDirectory customers, CurrentCustomer current) : IContactArea
{
    /// <inheritdoc />
    public async ValueTask<ContactAccess?> OpenAsync(Guid loginId, Guid? contactId, CancellationToken ct)
    {
        var contacts = await customers.ContactsOfLoginAsync(loginId, ct);
        var shown = contacts.FirstOrDefault(c => contactId is null || c.ContactId == contactId);
        if (shown is null)
        {
            return null;
        }

        current.Show(shown);
        return new ContactAccess(shown.Language, shown.Rights.ToHashSet(StringComparer.Ordinal));
    }
}
