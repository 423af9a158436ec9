using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Sessions;

namespace CustomerPortal.Portal;

/// <inheritdoc />
internal sealed class ContactArea(IKnownContacts contacts, CurrentCustomer current, ServedRights served, ICurrentUser user, IPermissionChecker permissions) : IContactArea
{
    /// <inheritdoc />
    public async ValueTask<ContactAccess?> OpenAsync(Guid loginId, Guid? contactId, CancellationToken ct) =>
        await contacts.OfLoginAsync(loginId, contactId, ct) is { } known
            ? await ShowAsync(known, ct) with { Duty = known.MustAcceptTerms ? PortalErrorCodes.TermsNotAccepted : null }
            : null;

    /// <inheritdoc />
    public async ValueTask<ContactAccess?> OpenViewAsync(Actor staff, string? language, Guid contactId, CancellationToken ct)
    {
        using var asStaff = user.Change(staff);
        if (staff.Id is not { } id
            || !await permissions.IsGrantedAsync(PortalPermissions.ViewAs, ct)
            || await contacts.FindAsync(contactId, ct) is not { } known)
        {
            return null;
        }

        return await ShowAsync(known, ct) with
        {
            View = new Actor(UserKind.Contact, known.Contact.LoginId, known.Contact.Name, [])
            {
                SessionId = staff.SessionId,
                Behind = new PersonBehind(id, staff.Name ?? string.Empty) { Language = language },
            },
        };
    }

    private async ValueTask<ContactAccess> ShowAsync(KnownContact known, CancellationToken ct)
    {
        var rights = await served.OfAsync(known.Contact.Rights, ct);
        current.Show(known.Contact with { Rights = rights }, known.MustAcceptTerms);
        return new ContactAccess(known.Contact.Language, rights.ToHashSet(StringComparer.Ordinal));
    }
}
