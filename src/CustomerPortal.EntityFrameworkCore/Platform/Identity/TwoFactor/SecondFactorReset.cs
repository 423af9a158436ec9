using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>Takes the second factors of an account whose owner lost them.</summary>
internal sealed class SecondFactorReset<TUser, TAuthenticator, TCode, TPasskey>(
    PortalDbContext db, AccountManager<TUser> accounts, SecondFactor<TUser, TAuthenticator, TCode> factor, SessionEnds sessions, IOutbox outbox)
    where TUser : IdentityUser<Guid>
    where TAuthenticator : Authenticator, new()
    where TCode : RecoveryCode, new()
    where TPasskey : IdentityUserPasskey<Guid>
{
    public async Task RunAsync(TUser account, UserKind kind, CancellationToken ct)
    {
        account.TwoFactorEnabled = false;
        await factor.RemoveAsync(account.Id, ct);
        db.RemoveRange(await db.Set<TPasskey>().Where(p => p.UserId == account.Id).ToListAsync(ct));
        (await accounts.UpdateSecurityStampAsync(account)).ThrowIfFailed();
        outbox.Add(new AccountSecurityChanged(kind, account.Id, SecurityChangeKind.TwoFactorReset));
        await sessions.SaveEndedAsync(account.Id, ct);
    }
}
