using System.Security.Claims;

namespace CustomerPortal.Platform.Sessions;

/// <summary>Opens and ends the client-area session of the running request; reissues the antiforgery token each time.</summary>
public interface IContactSessions
{
    /// <summary>Writes the cookie under a new session id.</summary>
    /// <param name="claims">As <see cref="Identity.SessionClaims"/> names them.</param>
    /// <param name="remember">Whether the cookie outlives the browser.</param>
    Task SignInAsync(IEnumerable<Claim> claims, bool remember);

    /// <summary>Removes the cookie. Ending the session on the server (its id, or the stamp) is the caller's act.</summary>
    Task SignOutAsync();
}
