namespace CustomerPortal.Platform.Identity;

/// <summary>
/// Passkeys of one kind of account. What a browser answers counts for the question that was asked, once, at the address where it was asked.
/// </summary>
public interface IPasskeys
{
    /// <summary>Those of the signed-in account.</summary>
    Task<ItemsDto<PasskeyDto>> ListAsync(CancellationToken ct);

    /// <summary>Asks the browser for a new passkey of the signed-in account.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.PasswordWrong"/>, <see cref="IdentityErrorCodes.PasskeyLimit"/></exception>
    Task<PasskeyQuestion> AskToAddAsync(string password, CancellationToken ct);

    /// <summary>Keeps the passkey that the browser made; the owner is told by mail.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.PasskeyRefused"/></exception>
    Task AddAsync(PasskeyReply reply, string name, CancellationToken ct);

    /// <summary>Gives one of the own passkeys another name.</summary>
    Task RenameAsync(string id, string name, CancellationToken ct);

    /// <summary>Removes one of the own passkeys.</summary>
    Task RemoveAsync(string id, CancellationToken ct);

    /// <summary>Asks the browser for whichever passkey it has for this address.</summary>
    Task<PasskeyQuestion> AskToSignInAsync(CancellationToken ct);

    /// <summary>Signs in with what the browser answered. Unknown, disabled and wrong are one refusal.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.PasskeyRefused"/></exception>
    Task<SignInAnswer> SignInAsync(PasskeyReply reply, CancellationToken ct);
}
