using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Rows of contact logins: finding one, and giving it a password.</summary>
internal sealed class ContactLogins(
    PortalDbContext db, AccountManager<ContactLogin> accounts, SessionEnds sessions, AccountLinks links, TenantGate gate, IOutbox outbox)
{
    public Task<ContactLogin?> FindAsync(string email, CancellationToken ct)
    {
        var name = accounts.NormalizeEmail(email.Trim());
        return db.Set<ContactLogin>().AsNoTracking().SingleOrDefaultAsync(l => l.NormalizedEmail == name, ct);
    }

    /// <summary>Before a link is used up: whether the tenant is open and the password strong enough.</summary>
    public async Task CheckPasswordAsync(ContactLogin login, string password, CancellationToken ct)
    {
        await gate.EnsureOpenAsync(ct);
        (await accounts.CheckPasswordRulesAsync(login, password)).ThrowIfFailed();
    }

    /// <summary>Sets it; open links and sessions die, the owner is told.</summary>
    public async Task SetPasswordAsync(ContactLogin login, string newPassword, string field, CancellationToken ct)
    {
        // Whoever accepts a second invitation with the password that is in force changes nothing.
        if (login.PasswordHash is not null && !await accounts.CheckPasswordAsync(login, newPassword))
        {
            outbox.Add(new AccountSecurityChanged(UserKind.Contact, login.Id, SecurityChangeKind.PasswordChanged));
        }

        (await accounts.SetPasswordAsync(login, newPassword)).ThrowIfFailed(field);
        await links.WithdrawAsync(login.Id, ct);
        await sessions.SaveEndedAsync(login.Id, ct);
    }

    public async Task SignOutEverywhereAsync(CancellationToken ct)
    {
        var login = await sessions.OwnAsync<ContactLogin>(ct);
        (await accounts.UpdateSecurityStampAsync(login)).ThrowIfFailed();
        await sessions.SaveEndedAsync(login.Id, ct);
    }
}
