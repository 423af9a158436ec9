using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class ContactDirectory(PortalDbContext db, IContactPeople people) : IContactDirectory
{
    /// <inheritdoc />
    public Task<MailRecipient?> FindRecipientAsync(string email, CancellationToken ct)
    {
        var name = email.Trim().ToUpperInvariant();
        return RecipientAsync(db.Set<ContactLogin>().Where(l => l.NormalizedEmail == name), ct);
    }

    /// <inheritdoc />
    public Task<MailRecipient?> FindRecipientAsync(Guid loginId, CancellationToken ct) =>
        RecipientAsync(db.Set<ContactLogin>().Where(l => l.Id == loginId), ct);

    private async Task<MailRecipient?> RecipientAsync(IQueryable<ContactLogin> logins, CancellationToken ct)
    {
        var login = await logins.AsNoTracking().SingleOrDefaultAsync(l => l.IsActive, ct);
        if (login is null || await people.OfLoginAsync(login.Id, ct) is not [var first, ..])
        {
            return null;
        }

        return new MailRecipient(login.Id, login.Email!, first.Name, login.Email!, null) { LanguageChain = first.LanguageChain };
    }
}
