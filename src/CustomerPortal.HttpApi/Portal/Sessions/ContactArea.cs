using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Sessions;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class ContactArea(ICustomerDirectory customers, CurrentCustomer current, ServedRights served, ITermsDuty terms, ICurrentUser user, IPermissionChecker permissions) : IContactArea
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

        var mustAccept = await terms.MustAcceptAsync(shown.ContactId, ct);
        return (await ShowAsync(shown, mustAccept, ct)) with { Duty = mustAccept ? PortalErrorCodes.TermsNotAccepted : null };
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

        return (await ShowAsync(shown, mustAcceptTerms: false, ct)) with
        {
            View = new Actor(UserKind.Contact, shown.LoginId, shown.Name, [])
            {
                SessionId = staff.SessionId,
                Behind = new PersonBehind(id, staff.Name ?? string.Empty) { Language = language },
            },
        };
    }

    private async ValueTask<ContactAccess> ShowAsync(CustomerContact shown, bool mustAcceptTerms, CancellationToken ct)
    {
        var rights = await served.OfAsync(shown.Rights, ct);
        current.Show(shown with { Rights = rights }, mustAcceptTerms);
        return new ContactAccess(shown.Language, rights.ToHashSet(StringComparer.Ordinal));
    }
}
