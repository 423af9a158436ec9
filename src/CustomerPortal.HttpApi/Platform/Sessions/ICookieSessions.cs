using System.Security.Claims;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Sessions;

/// <summary>Opens and ends one kind of session of the running request; reissues the antiforgery token each time.</summary>
public interface ICookieSessions
{
    /// <summary>Opens a session under a new id, with its row, and writes the cookie. One of the same account that the browser had ends.</summary>
    /// <param name="claims">As <see cref="SessionClaims"/> names them; the person behind is taken from them too.</param>
    /// <param name="remember">Whether the cookie outlives the browser.</param>
    /// <param name="way">How the person signed in.</param>
    Task SignInAsync(IEnumerable<Claim> claims, bool remember, SignInWay way);

    /// <summary>Writes other claims of the same account into the running session's cookie: after a change of name or language.</summary>
    Task RenewAsync(IEnumerable<Claim> claims);

    /// <summary>Opens a new session in place of the running one, which a new stamp of the same account has ended.</summary>
    Task ReopenAsync(string stamp, SignInWay way);

    /// <summary>Removes the cookie. Ending the session on the server (its id, or the stamp) is the caller's act.</summary>
    Task SignOutAsync();
}
