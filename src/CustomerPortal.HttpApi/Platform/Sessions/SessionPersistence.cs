using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Sessions;

/// <summary>Whether the running session outlives the browser: a session that is opened anew keeps that.</summary>
internal static class SessionPersistence
{
    public static bool IsRemembered(this HttpContext context) =>
        context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.IsPersistent == true;
}
