using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Antiforgery;

/// <summary>Whether a browser says that a request comes from a page of the same origin; programs that say nothing pass.</summary>
internal static class RequestOrigin
{
    public static bool IsOurs(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0)
        {
            // Host and port only: behind a proxy that ends TLS the scheme may differ.
            return Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, Authority(request, uri), StringComparison.OrdinalIgnoreCase);
        }

        return request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
    }

    private static string Authority(HttpRequest request, Uri origin) =>
        request.Host.Port is { } port && new UriBuilder(origin.Scheme, "x", port).Uri.IsDefaultPort ? request.Host.Host : request.Host.Value ?? string.Empty;
}
