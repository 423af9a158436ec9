using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc cref="IAccountSecurity" />
internal abstract class AccountSecurity<TUser, TAuthenticator, TCode>(
    AccountManager<TUser> accounts,
    OwnProof<TUser> proof,
    SecondFactor<TUser, TAuthenticator, TCode> factor,
    SessionEnds sessions,
    SecondFactorDuty duty,
    AuthenticatorCard card,
    IOutbox outbox) : IAccountSecurity
    where TUser : IdentityUser<Guid>
    where TAuthenticator : Authenticator, new()
    where TCode : RecoveryCode, new()
{
    protected abstract UserKind Kind { get; }

    /// <inheritdoc />
    public async Task<AccountSecurityDto> GetAsync(CancellationToken ct)
    {
        var user = await sessions.OwnAsync<TUser>(ct);
        return new AccountSecurityDto
        {
            IsTwoFactorOn = user.TwoFactorEnabled,
            IsTwoFactorRequired = await duty.IsRequiredAsync(Kind, user.Id, ct),
            RecoveryCodesLeft = await factor.CodesLeftAsync(user.Id, ct),
        };
    }

    /// <inheritdoc />
    public async Task<AuthenticatorSetupDto> StartAsync(string password, CancellationToken ct)
    {
        var user = await proof.GiveAsync(password, ct);
        if (user.TwoFactorEnabled)
        {
            throw new BusinessException(IdentityErrorCodes.TwoFactorIsOn);
        }

        var secret = await factor.StartAsync(user.Id, ct);
        await sessions.SaveEndedAsync(user.Id, ct);
        return await card.DrawAsync(secret, user.UserName!, ct);
    }

    /// <inheritdoc />
    public async Task<SecurityChange> ConfirmAsync(string code, CancellationToken ct)
    {
        var user = await sessions.OwnAsync<TUser>(ct);
        if (!await factor.ConfirmAsync(user.Id, code, ct))
        {
            throw new BusinessException(IdentityErrorCodes.CodeWrong).For("code");
        }

        user.TwoFactorEnabled = true;
        var codes = await factor.NewCodesAsync(user.Id, ct);
        return await SaveAsync(user, SecurityChangeKind.TwoFactorOn, codes, ct);
    }

    /// <inheritdoc />
    public async Task<SecurityChange> RemoveAsync(string password, CancellationToken ct)
    {
        var user = await proof.GiveAsync(password, ct);
        user.TwoFactorEnabled = false;
        await factor.RemoveAsync(user.Id, ct);
        return await SaveAsync(user, SecurityChangeKind.TwoFactorOff, [], ct);
    }

    /// <inheritdoc />
    public async Task<RecoveryCodesDto> RenewCodesAsync(string password, CancellationToken ct)
    {
        var user = await proof.GiveAsync(password, ct);
        if (!user.TwoFactorEnabled)
        {
            throw new BusinessException(IdentityErrorCodes.TwoFactorIsOff);
        }

        var codes = await factor.NewCodesAsync(user.Id, ct);
        await sessions.SaveEndedAsync(user.Id, ct);
        return new RecoveryCodesDto(codes);
    }

    /// <summary>Gives the account a new stamp, tells the owner and saves.</summary>
    private async Task<SecurityChange> SaveAsync(TUser user, SecurityChangeKind what, IReadOnlyList<string> codes, CancellationToken ct)
    {
        (await accounts.UpdateSecurityStampAsync(user)).ThrowIfFailed();
        outbox.Add(new AccountSecurityChanged(Kind, user.Id, what));
        await sessions.SaveEndedAsync(user.Id, ct);
        return new SecurityChange(user.SecurityStamp!, codes);
    }
}
