using System.Security.Claims;

namespace CustomerPortal.Platform.Identity;

/// <summary>The doors of contact logins. Every door that guesses could be tried at throws <see cref="Kernel.TooManyTriesException"/> when it is.</summary>
public interface IContactAccounts
{
    /// <summary>Signs in by e-mail address and password, in the current tenant. A login without an active contact is refused like an unknown one.</summary>
    Task<SignInAnswer> SignInAsync(string email, string password, CancellationToken ct);

    /// <summary>Goes on from a right first step with a code of the authenticator app or a recovery code; each works once.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.SignInStepOver"/></exception>
    Task<SignInAnswer> CompleteSignInAsync(SignInStep step, string code, CancellationToken ct);

    /// <summary>Changes the password of the signed-in login; every session ends, and the claims open a new one.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.PasswordWrong"/></exception>
    /// <exception cref="Kernel.InputException">The new password is too weak.</exception>
    Task<IReadOnlyList<Claim>> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken ct);

    /// <summary>Has a link sent if there is such an active login; takes as long and answers the same if there is none.</summary>
    Task ForgotPasswordAsync(string email, CancellationToken ct);

    /// <summary>Sets a new password by the token of a reset mail; every session ends.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.LinkInvalid"/></exception>
    Task ResetPasswordAsync(string token, string newPassword, CancellationToken ct);

    /// <summary>Who a living invitation is for.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.LinkInvalid"/></exception>
    Task<ContactInvitation> PeekInvitationAsync(string token, CancellationToken ct);

    /// <summary>
    /// Sets the password by the token of an invitation and links the contact to its login: the one of this address if the person has one
    /// already (the mail proves it, as a reset would), else a new one. The claims open a session that shows this contact, unless a code is needed.
    /// </summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.LinkInvalid"/></exception>
    Task<SignInAnswer> AcceptInvitationAsync(string token, string newPassword, CancellationToken ct);

    /// <summary>Ends one session of the signed-in login.</summary>
    Task SignOutAsync(Guid sessionId, CancellationToken ct);

    /// <summary>Ends every session of the signed-in login.</summary>
    Task SignOutEverywhereAsync(CancellationToken ct);
}
