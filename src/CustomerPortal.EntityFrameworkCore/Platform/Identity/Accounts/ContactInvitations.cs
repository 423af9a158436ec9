using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Invitations of contacts; the token's subject is the contact.</summary>
internal sealed class ContactInvitations(
    PortalDbContext db,
    AccountManager<ContactLogin> accounts,
    AccountLinks links,
    IOneTimeTokens tokens,
    IContactPeople people,
    TenantGate gate,
    OrganisationName organisation,
    TimeProvider clock)
{
    private const string Purpose = TokenPurposes.ContactInvitation;

    public async Task<ContactInvitation> PeekAsync(string token, CancellationToken ct)
    {
        var person = await FindAsync(token, ct);
        var login = await FindLoginAsync(person.Email, ct);
        return new ContactInvitation(person.Name, person.Email, await organisation.FindAsync(ct) ?? string.Empty, login is not null);
    }

    /// <summary>Uses the token up and links the contact; the caller sets the password and saves.</summary>
    public async Task<(ContactLogin Login, Guid ContactId)> AcceptAsync(string token, string newPassword, CancellationToken ct)
    {
        var person = await FindAsync(token, ct);
        var login = await FindLoginAsync(person.Email, ct);
        if (login is { IsActive: false })
        {
            throw AccountLinks.Dead();
        }

        var isNew = login is null;
        login ??= ContactLogin.Create(person.Email, person.Name, clock.GetUtcNow());
        (await accounts.CheckPasswordRulesAsync(login, newPassword)).ThrowIfFailed();
        await links.UseAsync(Purpose, token, ct);
        if (isNew)
        {
            (await accounts.CreateAsync(login)).ThrowIfFailed();
        }

        await people.LinkAsync(person.ContactId, login.Id, ct);
        return (login, person.ContactId);
    }

    private async Task<ContactPerson> FindAsync(string token, CancellationToken ct)
    {
        await gate.EnsureOpenAsync(ct);
        var contactId = await tokens.PeekAsync(Purpose, token, ct);
        return (contactId is { } id ? await people.FindAsync(id, ct) : null) ?? throw AccountLinks.Dead();
    }

    private Task<ContactLogin?> FindLoginAsync(string email, CancellationToken ct)
    {
        var name = accounts.NormalizeEmail(email.Trim());
        return db.Set<ContactLogin>().SingleOrDefaultAsync(l => l.NormalizedEmail == name, ct);
    }
}
