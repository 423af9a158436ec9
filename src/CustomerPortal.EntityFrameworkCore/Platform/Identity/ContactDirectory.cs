using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class ContactDirectory(PortalDbContext db, IContactPeople people) : IContactDirectory
{
    /// <inheritdoc />
    public async Task<MailRecipient?> FindRecipientAsync(string email, CancellationToken ct)
    {
        var name = email.Trim().ToUpperInvariant();
        var login = await db.Set<ContactLogin>().AsNoTracking().SingleOrDefaultAsync(l => l.NormalizedEmail == name && l.IsActive, ct);
        if (login is null || await people.OfLoginAsync(login.Id, ct) is not [var first, ..])
        {
            return null;
        }

        return new MailRecipient(login.Id, login.Email!, first.Name, login.Email!, first.Language);
    }
}
