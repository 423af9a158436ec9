using System.Security.Claims;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class ContactAccounts(
    ContactLogins logins,
    PasswordDoor<ContactLogin> door,
    ContactInvitations invitations,
    SecondFactor<ContactLogin, ContactAuthenticator, ContactRecoveryCode> factor,
    SessionEnds sessions,
    AccountLinks links,
    ContactSignIn signIn) : IContactAccounts
{
    /// <inheritdoc />
    public async Task<SignInAnswer> SignInAsync(string email, string password, CancellationToken ct)
    {
        var login = await door.CompareAsync(email, password, () => FindActiveAsync(email, ct), ct);
        return login is null ? SignInAnswer.Refused : signIn.Answer(login, null);
    }

    /// <inheritdoc />
    public async Task<SignInAnswer> CompleteSignInAsync(SignInStep step, string code, CancellationToken ct)
    {
        var login = await signIn.FindAsync(step, ct) ?? throw new BusinessException(IdentityErrorCodes.SignInStepOver);
        return await factor.UseAsync(login.Id, code, ct) ? SignInAnswer.SignedIn(signIn.Claims(login, step.ContactId)) : SignInAnswer.Refused;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Claim>> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken ct)
    {
        var login = await sessions.OwnAsync<ContactLogin>(ct);
        if (await door.CompareAsync(login.Email!, currentPassword, () => Task.FromResult<ContactLogin?>(login), ct) is null)
        {
            throw new BusinessException(IdentityErrorCodes.PasswordWrong).For("currentPassword");
        }

        await logins.SetPasswordAsync(login, newPassword, "newPassword", ct);
        return signIn.Claims(login, null);
    }

    /// <inheritdoc />
    public Task ForgotPasswordAsync(string email, CancellationToken ct) =>
        links.AskForResetAsync(email.Trim(), new ContactPasswordForgotten(email.Trim()), ct);

    /// <inheritdoc />
    public async Task ResetPasswordAsync(string token, string newPassword, CancellationToken ct)
    {
        var login = await links.FindAsync<ContactLogin>(TokenPurposes.ContactPasswordReset, token, l => l.IsActive, ct);
        if (!await signIn.MayEnterAsync(login, ct))
        {
            throw AccountLinks.Dead();
        }

        await logins.CheckPasswordAsync(login, newPassword, ct);
        await links.UseAsync(TokenPurposes.ContactPasswordReset, token, ct);
        await logins.SetPasswordAsync(login, newPassword, "password", ct);
        door.Open(login);
    }

    /// <inheritdoc />
    public Task<ContactInvitation> PeekInvitationAsync(string token, CancellationToken ct) => invitations.PeekAsync(token, ct);

    /// <inheritdoc />
    public async Task<SignInAnswer> AcceptInvitationAsync(string token, string newPassword, CancellationToken ct)
    {
        var (login, contactId) = await invitations.AcceptAsync(token, newPassword, ct);
        await logins.SetPasswordAsync(login, newPassword, "password", ct);
        door.Open(login);
        return signIn.Answer(login, contactId);
    }

    /// <inheritdoc />
    public Task SignOutAsync(Guid sessionId, CancellationToken ct) => sessions.SignOutAsync(sessionId, ct);

    /// <inheritdoc />
    public Task SignOutEverywhereAsync(CancellationToken ct) => logins.SignOutEverywhereAsync(ct);

    private async Task<ContactLogin?> FindActiveAsync(string email, CancellationToken ct)
    {
        var login = await logins.FindAsync(email, ct);
        return await signIn.MayEnterAsync(login, ct) ? login : null;
    }
}
