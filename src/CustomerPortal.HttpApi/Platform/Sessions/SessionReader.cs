using System.Globalization;
using System.Security.Claims;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Identity;

namespace CustomerPortal.Platform.Sessions;

/// <summary>Reads what a session cookie claims.</summary>
internal static class SessionReader
{
    /// <summary>The ticket, or null when a claim is missing: such a cookie is not a session.</summary>
    public static SessionTicket? Ticket(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true } identity
        && TenantOf(principal) is { } tenant
        && Id(principal, SessionClaims.AccountId) is { } account
        && Id(principal, SessionClaims.SessionId) is { } session
        && principal.FindFirstValue(SessionClaims.Stamp) is { Length: > 0 } stamp
            ? new SessionTicket(Kind(identity.AuthenticationType), tenant, account, session, stamp) { Way = Way(principal), Behind = Behind(principal) }
            : null;

    /// <summary>The session's tenant; null for anonymous requests.</summary>
    public static Guid? TenantOf(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true } ? Id(principal, SessionClaims.TenantId) : null;

    /// <summary>Who acts.</summary>
    public static Actor Actor(ClaimsPrincipal principal) => Ticket(principal) is { } ticket
        ? new Actor(ticket.Kind, ticket.AccountId, principal.FindFirstValue(SessionClaims.Name), Roles(principal))
        {
            SessionId = ticket.SessionId,
            Behind = ticket.Behind,
            Scopes = Scopes(principal),
        }
        : Kernel.Actor.Anonymous;

    /// <summary>Whether a program acts by an API key: its session id is the key's.</summary>
    public static bool IsByKey(ClaimsPrincipal principal) => principal.Identity is { IsAuthenticated: true, AuthenticationType: SessionSchemes.ApiKey };

    /// <summary>An id in a claim.</summary>
    public static Guid? Id(ClaimsPrincipal principal, string claim) =>
        Guid.TryParse(principal.FindFirstValue(claim), out var id) ? id : null;

    private static SignInWay Way(ClaimsPrincipal principal) =>
        Enum.TryParse<SignInWay>(principal.FindFirstValue(SessionClaims.Way), out var way) ? way : SignInWay.Password;

    /// <summary>Moment at which the session ends whatever it does; null for one that lives while it is used.</summary>
    public static DateTimeOffset? Until(ClaimsPrincipal principal) =>
        long.TryParse(principal.FindFirstValue(SessionClaims.Until), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? DateTimeOffset.FromUnixTimeSeconds(second)
            : null;

    private static PersonBehind? Behind(ClaimsPrincipal principal) => Id(principal, SessionClaims.BehindId) is { } id
        ? new PersonBehind(id, principal.FindFirstValue(SessionClaims.BehindName) ?? string.Empty)
        : null;

    /// <summary>The language that the account chose, or null.</summary>
    public static string? LanguageOf(ClaimsPrincipal principal) => principal.FindFirstValue(SessionClaims.Language);

    private static HashSet<string>? Scopes(ClaimsPrincipal principal) =>
        IsByKey(principal) ? [.. principal.FindAll(ApiKeyPrincipal.Scope).Select(c => c.Value)] : null;

    private static UserKind Kind(string? scheme) => scheme switch
    {
        SessionSchemes.Staff or SessionSchemes.View or SessionSchemes.ApiKey => UserKind.Staff,
        SessionSchemes.Contact => UserKind.Contact,
        _ => throw new InvalidOperationException($"No kind of account signs in by {scheme}."),
    };

    private static List<Guid> Roles(ClaimsPrincipal principal) =>
        [.. principal.FindAll(SessionClaims.RoleId).Select(c => Guid.Parse(c.Value))];
}
