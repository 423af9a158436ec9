using System.Security.Claims;
using CustomerPortal.Platform.Antiforgery;
using CustomerPortal.Platform.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Sessions;

/// <summary>Opens and ends sessions of one kind.</summary>
internal abstract class CookieSessions(
    IHttpContextAccessor accessor, IAntiforgeryTokens antiforgery, IAccountSessions sessions, IOptions<CookieSessionOptions> options, TimeProvider clock, string scheme)
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Sessions open and end only within a request.");

    public async Task SignInAsync(IEnumerable<Claim> claims, bool remember, SignInWay way)
    {
        var context = Context;
        var former = SessionReader.Ticket(context.User);
        var principal = Principal(claims, Guid.CreateVersion7(), way);
        var ticket = SessionReader.Ticket(principal)!;
        await sessions.OpenAsync(
            new NewSession(ticket, SessionPlaces.Of(context), Lifetime(principal))
            {
                Replaces = former?.Kind == ticket.Kind && former.AccountId == ticket.AccountId ? former.SessionId : null,
            },
            context.RequestAborted);
        await WriteAsync(context, principal, remember);
    }

    public async Task RenewAsync(IEnumerable<Claim> claims)
    {
        var context = Context;
        var running = SessionReader.Ticket(context.User) ?? throw new InvalidOperationException("No session is running.");
        await WriteAsync(context, Principal(claims, running.SessionId, running.Way), context.IsRemembered());
    }

    public Task ReopenAsync(string stamp, SignInWay way)
    {
        var claims = Context.User.Claims.Where(c => c.Type != SessionClaims.Stamp).Append(new Claim(SessionClaims.Stamp, stamp)).ToList();
        return SignInAsync(claims, Context.IsRemembered(), way);
    }

    public async Task SignOutAsync()
    {
        var context = Context;
        await context.SignOutAsync(scheme);
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        antiforgery.Issue();
    }

    private ClaimsPrincipal Principal(IEnumerable<Claim> claims, Guid sessionId, SignInWay way)
    {
        var all = claims.Where(c => c.Type is not (SessionClaims.SessionId or SessionClaims.Way))
            .Append(new Claim(SessionClaims.SessionId, sessionId.ToString()))
            .Append(new Claim(SessionClaims.Way, way.ToString()));
        var principal = new ClaimsPrincipal(new ClaimsIdentity(all, scheme, SessionClaims.Name, SessionClaims.RoleId));
        return SessionReader.Ticket(principal) is null ? throw new ArgumentException("A required claim is missing.", nameof(claims)) : principal;
    }

    private TimeSpan Lifetime(ClaimsPrincipal principal) =>
        SessionReader.Until(principal) is { } until ? until - clock.GetUtcNow() : options.Value.Lifetime;

    private async Task WriteAsync(HttpContext context, ClaimsPrincipal principal, bool remember)
    {
        var until = SessionReader.Until(principal);
        await context.SignInAsync(
            scheme, principal, new AuthenticationProperties { IsPersistent = remember, ExpiresUtc = until, AllowRefresh = until is null ? null : false });
        context.User = principal;
        antiforgery.Issue();
    }
}

/// <inheritdoc cref="IStaffSessions" />
internal sealed class StaffSessions(
    IHttpContextAccessor accessor, IAntiforgeryTokens antiforgery, IAccountSessions sessions, IOptions<CookieSessionOptions> options, TimeProvider clock)
    : CookieSessions(accessor, antiforgery, sessions, options, clock, SessionSchemes.Staff), IStaffSessions;

/// <inheritdoc cref="IContactSessions" />
internal sealed class ContactSessions(
    IHttpContextAccessor accessor, IAntiforgeryTokens antiforgery, IAccountSessions sessions, IOptions<CookieSessionOptions> options, TimeProvider clock)
    : CookieSessions(accessor, antiforgery, sessions, options, clock, SessionSchemes.Contact), IContactSessions;
