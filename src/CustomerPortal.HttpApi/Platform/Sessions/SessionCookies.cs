using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Sessions;

/// <summary>
/// The session cookies. They are always <c>Secure</c> and carry the <c>__Host-</c> prefix: browsers count http://localhost and
/// http://*.localhost as trustworthy and keep such cookies there, so no weaker form exists for development. Programs that speak plain
/// http send the cookie themselves, or use https (the tests' server does).
/// </summary>
internal sealed class SessionCookies(IOptions<CookieSessionOptions> sessions) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string StaffCookie = "__Host-CustomerPortal.Staff";
    public const string ContactCookie = "__Host-CustomerPortal.Contact";
    public const string ViewCookie = "__Host-CustomerPortal.View";

    private static readonly TimeSpan ViewLifetime = TimeSpan.FromHours(1);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name is not (SessionSchemes.Staff or SessionSchemes.Contact or SessionSchemes.View))
        {
            return;
        }

        options.Cookie.Name = name switch
        {
            SessionSchemes.Staff => StaffCookie,
            SessionSchemes.Contact => ContactCookie,
            _ => ViewCookie,
        };
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.IsEssential = true;
        options.ExpireTimeSpan = name == SessionSchemes.View ? ViewLifetime : sessions.Value.Lifetime;
        options.SlidingExpiration = name != SessionSchemes.View;
        options.Events = new CookieAuthenticationEvents { OnValidatePrincipal = ValidateAsync };
    }

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var ticket = context.Principal is null ? null : SessionReader.Ticket(context.Principal);
        var isOver = context.Principal is { } person && SessionReader.Until(person) is { } until && until <= services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (ticket is not null && !isOver)
        {
            using var scope = services.GetRequiredService<ICurrentTenant>().Change(ticket.TenantId);
            if (await services.GetRequiredService<ISessionValidator>().IsAliveAsync(ticket, context.HttpContext.RequestAborted))
            {
                services.GetRequiredService<IAccountSessions>().Note(ticket, SessionPlaces.Of(context.HttpContext), context.Options.ExpireTimeSpan);
                return;
            }
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }
}
