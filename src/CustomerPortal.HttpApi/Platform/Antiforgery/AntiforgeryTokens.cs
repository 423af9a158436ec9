using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Antiforgery;

/// <inheritdoc />
internal sealed class AntiforgeryTokens(IHttpContextAccessor accessor, IAntiforgery antiforgery) : IAntiforgeryTokens
{
    /// <inheritdoc />
    public void Issue()
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("Tokens are issued only within a request.");

        // Once per request: the framework keeps the first answer, so a sign-in sets the user before it comes here.
        var tokens = antiforgery.GetAndStoreTokens(context);
        context.Response.Cookies.Append(AntiforgeryNames.TokenFor(context.Request.Path), tokens.RequestToken!, new CookieOptions
        {
            Path = "/",
            Secure = true,
            HttpOnly = false,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
        });
    }
}
