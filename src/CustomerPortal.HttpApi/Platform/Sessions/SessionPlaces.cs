using CustomerPortal.Platform.Identity;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Sessions;

/// <summary>Where a request comes from.</summary>
internal static class SessionPlaces
{
    public static SessionPlace Of(HttpContext context) =>
        new(DeviceName.Of(context.Request.Headers.UserAgent), NetworkName.Of(context.Connection.RemoteIpAddress));
}
