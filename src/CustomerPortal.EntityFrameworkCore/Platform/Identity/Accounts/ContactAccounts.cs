using System.Security.Claims;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class ContactAccounts(
    PortalDbContext db,
    AccountManager<ContactLogin> accounts,
    PasswordDoor<ContactLogin> door,
    ContactInvitations invitations,
    SessionEnds sessions,
    AccountLinks links,
    TenantGate gate) : IContactAccounts
{
    /// <inheritdoc />
    public async Task<SignInAnswer> SignInAsync(string email, string password, CancellationToken ct)
    {
        var login = await door.CompareAsync(email, password, () => FindActiveAsync(email, ct), ct);
        return login is null ? SignInAnswer.Refused : new SignInAnswer(SignInOutcome.SignedIn, Claims(login, null));
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Claim>> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken ct)
    {
        var login = await sessions.OwnAsync<ContactLogin>(ct);
        if (await door.CompareAsync(login.Email!, currentPassword, () => Task.FromResult<ContactLogin?>(login), ct) is null)
        {
            throw new BusinessException(IdentityErrorCodes.PasswordWrong).For("currentPassword");
        }

        await SetPasswordAsync(login, newPassword, "newPassword", ct);
        return Claims(login, null);
    }

    /// <inheritdoc />
    public Task ForgotPasswordAsync(string email, CancellationToken ct) =>
        links.AskForResetAsync(email.Trim(), new ContactPasswordForgotten(email.Trim()), ct);

    /// <inheritdoc />
    public async Task ResetPasswordAsync(string token, string newPassword, CancellationToken ct)
    {
        var login = await links.FindAsync<ContactLogin>(TokenPurposes.ContactPasswordReset, token, l => l.IsActive, ct);
        await gate.EnsureOpenAsync(ct);
        (await accounts.CheckPasswordRulesAsync(login, newPassword)).ThrowIfFailed();
        await links.UseAsync(TokenPurposes.ContactPasswordReset, token, ct);
        await SetPasswordAsync(login, newPassword, "password", ct);
        door.Open(login);
    }

    /// <inheritdoc />
    public Task<ContactInvitation> PeekInvitationAsync(string token, CancellationToken ct) => invitations.PeekAsync(token, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Claim>> AcceptInvitationAsync(string token, string newPassword, CancellationToken ct)
    {
        var (login, contactId) = await invitations.AcceptAsync(token, newPassword, ct);
        await SetPasswordAsync(login, newPassword, "password", ct);
        door.Open(login);
        return Claims(login, contactId);
    }

    /// <inheritdoc />
    public Task SignOutAsync(Guid sessionId, CancellationToken ct) => sessions.SignOutAsync(sessionId, ct);

    /// <inheritdoc />
    public async Task SignOutEverywhereAsync(CancellationToken ct)
    {
        var login = await sessions.OwnAsync<ContactLogin>(ct);
        (await accounts.UpdateSecurityStampAsync(login)).ThrowIfFailed();
        await sessions.SaveEndedAsync(login.Id, ct);
    }

    private async Task SetPasswordAsync(ContactLogin login, string newPassword, string field, CancellationToken ct)
    {
        (await accounts.SetPasswordAsync(login, newPassword)).ThrowIfFailed(field);
        await links.WithdrawAsync(login.Id, ct);
        await sessions.SaveEndedAsync(login.Id, ct);
    }

    private async Task<ContactLogin?> FindActiveAsync(string email, CancellationToken ct)
    {
        var name = accounts.NormalizeEmail(email.Trim());
        var login = await db.Set<ContactLogin>().AsNoTracking().SingleOrDefaultAsync(l => l.NormalizedEmail == name, ct);
        var isLinked = await invitations.HasContactsAsync(login?.Id ?? Guid.Empty, ct);
        return login is { IsActive: true } && isLinked && await gate.IsOpenAsync(ct) ? login : null;
    }

    private List<Claim> Claims(ContactLogin login, Guid? contactId)
    {
        var claims = AccountClaims.Of(login.Id, db.TenantId, login.SecurityStamp!, login.Name, null).ToList();
        if (contactId is { } shown)
        {
            claims.Add(new Claim(SessionClaims.ContactId, shown.ToString()));
        }

        return claims;
    }
}
