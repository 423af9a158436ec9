using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Antiforgery;

/// <summary>
/// Marks the cookie Secure on plain http too: browsers keep it there on localhost, and a proxy may end TLS. The framework's own
/// setting would refuse to work on such requests.
/// </summary>
internal sealed class AlwaysSecureCookie : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = true;
        return options;
    }
}
