using System.Security.Claims;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <summary>What every door of the client area ends in.</summary>
internal sealed class ContactSignIn(PortalDbContext db, IContactPeople people, TenantGate gate)
{
    /// <summary>After a first step that was right: a session, or the question for a code.</summary>
    public SignInAnswer Answer(ContactLogin login, Guid? contactId) => login.TwoFactorEnabled
        ? SignInAnswer.NeedsCode(new SignInStep(db.TenantId, login.Id, login.SecurityStamp!, contactId))
        : SignInAnswer.SignedIn(Claims(login, contactId));

    /// <summary>What the session says.</summary>
    public List<Claim> Claims(ContactLogin login, Guid? contactId)
    {
        var claims = AccountClaims.Of(login.Id, db.TenantId, login.SecurityStamp!, login.Name, null).ToList();
        if (contactId is { } shown)
        {
            claims.Add(new Claim(SessionClaims.ContactId, shown.ToString()));
        }

        return claims;
    }

    /// <summary>Whether the login may come in: active, with an active contact, in an open tenant.</summary>
    public async Task<bool> MayEnterAsync(ContactLogin? login, CancellationToken ct)
    {
        var isLinked = (await people.OfLoginAsync(login?.Id ?? Guid.Empty, ct)).Count > 0;
        return login is { IsActive: true } && isLinked && await gate.IsOpenAsync(ct);
    }

    /// <summary>The login of a first step, if it still may come in.</summary>
    public async Task<ContactLogin?> FindAsync(SignInStep step, CancellationToken ct)
    {
        var login = step.TenantId == db.TenantId
            ? await db.Set<ContactLogin>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == step.AccountId && l.SecurityStamp == step.Stamp, ct)
            : null;
        return await MayEnterAsync(login, ct) ? login : null;
    }
}
