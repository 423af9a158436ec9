using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Antiforgery;

/// <summary>Names that the applications know.</summary>
public static class AntiforgeryNames
{
    /// <summary>Cookie of the cookie token, one for both kinds of session; not readable by scripts.</summary>
    public const string Cookie = "__Host-CustomerPortal.Antiforgery";

    /// <summary>Readable request token of the staff application.</summary>
    public const string StaffToken = "XSRF-TOKEN";

    /// <summary>Readable request token of the client area.</summary>
    public const string PortalToken = "XSRF-TOKEN-PORTAL";

    /// <summary>Header in which the request token comes back.</summary>
    public const string Header = "RequestVerificationToken";

    internal static string TokenFor(PathString path) =>
        path.StartsWithSegments(SessionSchemes.PortalPath) ? PortalToken : StaffToken;
}
