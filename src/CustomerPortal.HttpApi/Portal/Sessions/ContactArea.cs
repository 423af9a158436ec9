using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Sessions;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class ContactArea(ICustomerDirectory customers, CurrentCustomer current, ICurrentUser user, IPermissionChecker permissions) : IContactArea
{
    /// <inheritdoc />
    public async ValueTask<ContactAccess?> OpenAsync(Guid loginId, Guid? contactId, CancellationToken ct)
    {
        var contacts = await customers.ContactsOfLoginAsync(loginId, ct);
        var shown = contacts.FirstOrDefault(c => contactId is null || c.ContactId == contactId);
        return shown is null ? null : Show(shown);
    }

    /// <inheritdoc />
    public async ValueTask<ContactAccess?> OpenViewAsync(Actor staff, string? language, Guid contactId, CancellationToken ct)
    {
        using var asStaff = user.Change(staff);
        if (staff.Id is not { } id
            || !await permissions.IsGrantedAsync(PortalPermissions.ViewAs, ct)
            || await customers.FindContactAsync(contactId, ct) is not { IsActive: true } shown)
        {
            return null;
        }

        return Show(shown) with
        {
            View = new Actor(UserKind.Contact, shown.LoginId, shown.Name, [])
            {
                SessionId = staff.SessionId,
                Behind = new PersonBehind(id, staff.Name ?? string.Empty) { Language = language },
            },
        };
    }

    private ContactAccess Show(CustomerContact shown)
    {
        current.Show(shown);
        return new ContactAccess(shown.Language, shown.Rights.ToHashSet(StringComparer.Ordinal));
    }
}
