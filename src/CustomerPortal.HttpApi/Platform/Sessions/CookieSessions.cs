using System.Security.Claims;
using CustomerPortal.Platform.Antiforgery;
using CustomerPortal.Platform.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Sessions;

/// <summary>Opens and ends sessions of one kind.</summary>
internal abstract class CookieSessions(IHttpContextAccessor accessor, IAntiforgeryTokens antiforgery, string scheme)
{
    public async Task SignInAsync(IEnumerable<Claim> claims, bool remember)
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("Sessions open only within a request.");
        var fresh = claims.Where(c => c.Type != SessionClaims.SessionId)
            .Append(new Claim(SessionClaims.SessionId, Guid.CreateVersion7().ToString()));
        var principal = new ClaimsPrincipal(new ClaimsIdentity(fresh, scheme, SessionClaims.Name, SessionClaims.RoleId));
        if (SessionReader.Ticket(principal) is null)
        {
            throw new ArgumentException("A required claim is missing.", nameof(claims));
        }

        await context.SignInAsync(scheme, principal, new AuthenticationProperties { IsPersistent = remember });
        context.User = principal;
        antiforgery.Issue();
    }

    public async Task SignOutAsync()
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("Sessions end only within a request.");
        await context.SignOutAsync(scheme);
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        antiforgery.Issue();
    }
}

/// <inheritdoc cref="IStaffSessions" />
internal sealed class StaffSessions(IHttpContextAccessor accessor, IAntiforgeryTokens antiforgery)
    : CookieSessions(accessor, antiforgery, SessionSchemes.Staff), IStaffSessions;

/// <inheritdoc cref="IContactSessions" />
internal sealed class ContactSessions(IHttpContextAccessor accessor, IAntiforgeryTokens antiforgery)
    : CookieSessions(accessor, antiforgery, SessionSchemes.Contact), IContactSessions;
