namespace CustomerPortal.Platform.Identity;

/// <summary>
/// How the signed-in account proves itself. Whatever changes that asks for the password once more; wrong ones are counted at the door.
/// Changes give the account a new security stamp, which ends every other session.
/// </summary>
public interface IAccountSecurity
{
    /// <summary>What the account has.</summary>
    Task<AccountSecurityDto> GetAsync(CancellationToken ct);

    /// <summary>Makes a secret for an authenticator app; it counts from the first right code on.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.PasswordWrong"/>, <see cref="IdentityErrorCodes.TwoFactorIsOn"/></exception>
    Task<AuthenticatorSetupDto> StartAsync(string password, CancellationToken ct);

    /// <summary>Switches two-factor on by a code of the new app.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.CodeWrong"/></exception>
    Task<SecurityChange> ConfirmAsync(string code, CancellationToken ct);

    /// <summary>Switches two-factor off; the recovery codes go with it.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.PasswordWrong"/></exception>
    Task<SecurityChange> RemoveAsync(string password, CancellationToken ct);

    /// <summary>Makes new recovery codes; the former ones are dead.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.PasswordWrong"/>, <see cref="IdentityErrorCodes.TwoFactorIsOff"/></exception>
    Task<RecoveryCodesDto> RenewCodesAsync(string password, CancellationToken ct);
}
