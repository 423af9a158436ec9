using System.Security.Claims;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class StaffAccounts(
    PortalDbContext db,
    AccountManager<StaffUser> accounts,
    PasswordDoor<StaffUser> door,
    SecondFactor<StaffUser, StaffAuthenticator, StaffRecoveryCode> factor,
    StaffClaims claims,
    SessionEnds sessions,
    AccountLinks links,
    TenantGate gate,
    OrganisationName organisation,
    IOutbox outbox) : IStaffAccounts
{
    /// <inheritdoc />
    public async Task<SignInAnswer> SignInAsync(string login, string password, CancellationToken ct)
    {
        var user = await door.CompareAsync(login, password, () => FindActiveAsync(login, ct), ct);
        return user switch
        {
            null => SignInAnswer.Refused,
            { TwoFactorEnabled: true } => SignInAnswer.NeedsCode(new SignInStep(db.TenantId, user.Id, user.SecurityStamp!, null)),
            _ => SignInAnswer.SignedIn(await claims.OfAsync(user, ct)),
        };
    }

    /// <inheritdoc />
    public async Task<SignInAnswer> CompleteSignInAsync(SignInStep step, string code, CancellationToken ct)
    {
        var user = step.TenantId == db.TenantId && await gate.IsOpenAsync(ct)
            ? await db.Set<StaffUser>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == step.AccountId && u.IsActive && u.SecurityStamp == step.Stamp, ct)
            : null;
        if (user is null)
        {
            throw new BusinessException(IdentityErrorCodes.SignInStepOver);
        }

        return await factor.UseAsync(user.Id, code, ct) ? SignInAnswer.SignedIn(await claims.OfAsync(user, ct)) : SignInAnswer.Refused;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Claim>> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken ct)
    {
        var user = await sessions.OwnAsync<StaffUser>(ct);
        if (await door.CompareAsync(user.UserName!, currentPassword, () => Task.FromResult<StaffUser?>(user), ct) is null)
        {
            throw new BusinessException(IdentityErrorCodes.PasswordWrong).For("currentPassword");
        }

        (await accounts.SetPasswordAsync(user, newPassword)).ThrowIfFailed("newPassword");
        TellPasswordChanged(user);
        await links.WithdrawAsync(user.Id, ct);
        await sessions.SaveEndedAsync(user.Id, ct);
        return await claims.OfAsync(user, ct);
    }

    /// <inheritdoc />
    public Task ForgotPasswordAsync(string login, CancellationToken ct) =>
        links.AskForResetAsync(login.Trim(), new StaffPasswordForgotten(login.Trim()), ct);

    /// <inheritdoc />
    public async Task ResetPasswordAsync(Guid? accountId, string token, string newPassword, CancellationToken ct) =>
        await SetByLinkAsync(TokenPurposes.StaffPasswordReset, accountId, token, newPassword, ct);

    /// <inheritdoc />
    public async Task<StaffInvitation> PeekInvitationAsync(string token, CancellationToken ct)
    {
        await gate.EnsureOpenAsync(ct);
        var user = await links.FindAsync<StaffUser>(TokenPurposes.StaffInvitation, token, u => u.IsActive, ct);
        return new StaffInvitation(user.UserName!, user.DisplayName, await organisation.FindAsync(ct) ?? string.Empty);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Claim>> AcceptInvitationAsync(string token, string newPassword, CancellationToken ct) =>
        await claims.OfAsync(await SetByLinkAsync(TokenPurposes.StaffInvitation, null, token, newPassword, ct), ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<Claim>> ClaimsAsync(CancellationToken ct) => await claims.OfAsync(await sessions.OwnAsync<StaffUser>(ct), ct);

    /// <inheritdoc />
    public async Task<SignInOutcome> CheckPasswordAsync(string login, string password, CancellationToken ct) =>
        await door.CompareAsync(login, password, () => FindActiveAsync(login, ct), ct) is null ? SignInOutcome.Refused : SignInOutcome.SignedIn;

    /// <inheritdoc />
    public Task SignOutAsync(Guid sessionId, CancellationToken ct) => sessions.SignOutAsync(sessionId, ct);

    /// <inheritdoc />
    public async Task SignOutEverywhereAsync(CancellationToken ct)
    {
        var user = await sessions.OwnAsync<StaffUser>(ct);
        (await accounts.UpdateSecurityStampAsync(user)).ThrowIfFailed();
        await sessions.SaveEndedAsync(user.Id, ct);
    }

    private async Task<StaffUser> SetByLinkAsync(string purpose, Guid? accountId, string token, string newPassword, CancellationToken ct)
    {
        var user = await links.FindAsync<StaffUser>(purpose, token, u => u.IsActive && (accountId == null || u.Id == accountId), ct);
        await gate.EnsureOpenAsync(ct);
        (await accounts.CheckPasswordRulesAsync(user, newPassword)).ThrowIfFailed();
        await links.UseAsync(purpose, token, ct);
        user.EmailConfirmed = true;
        if (user.PasswordHash is not null)
        {
            TellPasswordChanged(user);
        }

        (await accounts.SetPasswordAsync(user, newPassword)).ThrowIfFailed();
        await links.WithdrawAsync(user.Id, ct);
        await sessions.SaveEndedAsync(user.Id, ct);
        door.Open(user);
        return user;
    }

    private void TellPasswordChanged(StaffUser user) =>
        outbox.Add(new AccountSecurityChanged(UserKind.Staff, user.Id, SecurityChangeKind.PasswordChanged));

    private async Task<StaffUser?> FindActiveAsync(string login, CancellationToken ct)
    {
        var name = accounts.NormalizeName(login.Trim());

        // The user name wins over somebody else's address of the same spelling.
        var user = await db.Set<StaffUser>().AsNoTracking()
            .Where(u => u.NormalizedUserName == name || u.NormalizedEmail == name)
            .OrderBy(u => u.NormalizedUserName == name ? 0 : 1)
            .FirstOrDefaultAsync(ct);
        return user is { IsActive: true } && await gate.IsOpenAsync(ct) ? user : null;
    }
}
