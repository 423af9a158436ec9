using System.Security.Claims;

namespace CustomerPortal.Platform.Identity;

/// <summary>The doors of staff accounts. Every door that guesses could be tried at throws <see cref="Kernel.TooManyTriesException"/> when it is.</summary>
public interface IStaffAccounts
{
    /// <summary>Signs in by user name or e-mail address and password, in the current tenant.</summary>
    Task<SignInAnswer> SignInAsync(string login, string password, CancellationToken ct);

    /// <summary>Goes on from a right first step with a code of the authenticator app or a recovery code; each works once.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.SignInStepOver"/></exception>
    Task<SignInAnswer> CompleteSignInAsync(SignInStep step, string code, CancellationToken ct);

    /// <summary>Changes the password of the signed-in account; every session ends, and the claims open a new one.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.PasswordWrong"/></exception>
    /// <exception cref="Kernel.InputException">The new password breaks the tenant's rules.</exception>
    Task<IReadOnlyList<Claim>> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken ct);

    /// <summary>Has a link sent if there is such an active account; takes as long and answers the same if there is none.</summary>
    Task ForgotPasswordAsync(string login, CancellationToken ct);

    /// <summary>Sets a new password by the token of a reset mail; every session ends.</summary>
    /// <param name="accountId">Account that the link names; null when it names none.</param>
    /// <param name="token">Token of the link.</param>
    /// <param name="newPassword">New password.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.LinkInvalid"/></exception>
    Task ResetPasswordAsync(Guid? accountId, string token, string newPassword, CancellationToken ct);

    /// <summary>Who a living invitation is for.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.LinkInvalid"/></exception>
    Task<StaffInvitation> PeekInvitationAsync(string token, CancellationToken ct);

    /// <summary>Sets the first password by the token of an invitation; the claims open a session.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.LinkInvalid"/></exception>
    Task<IReadOnlyList<Claim>> AcceptInvitationAsync(string token, string newPassword, CancellationToken ct);

    /// <summary>What the session cookie of the signed-in account says now: after a change of name or language.</summary>
    Task<IReadOnlyList<Claim>> ClaimsAsync(CancellationToken ct);

    /// <summary>Whether name and password belong together; opens no session.</summary>
    Task<SignInOutcome> CheckPasswordAsync(string login, string password, CancellationToken ct);

    /// <summary>Ends one session of the signed-in account.</summary>
    Task SignOutAsync(Guid sessionId, CancellationToken ct);

    /// <summary>Ends every session of the signed-in account.</summary>
    Task SignOutEverywhereAsync(CancellationToken ct);
}
