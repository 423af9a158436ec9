namespace CustomerPortal.Platform.Identity;

/// <summary>Sign-in of contacts by a link in a mail.</summary>
public interface IContactMagicLinks
{
    /// <summary>Has a link sent if there is such an active login and the organisation allows it; takes as long and answers the same if not.</summary>
    /// <exception cref="Kernel.TooManyTriesException">Asked too often.</exception>
    Task AskAsync(string email, CancellationToken ct);

    /// <summary>Uses a link. With two-factor switched on a code is needed too.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="IdentityErrorCodes.LinkInvalid"/></exception>
    Task<SignInAnswer> UseAsync(string token, CancellationToken ct);
}
