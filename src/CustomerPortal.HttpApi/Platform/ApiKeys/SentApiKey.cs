using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>The API key that a request sends.</summary>
internal static class SentApiKey
{
    private const string Scheme = "Bearer ";

    /// <summary>What stands after "Bearer"; null when the request sends no such header. Whatever it is, it is taken for a key: a mistyped one must not fall back on a cookie.</summary>
    public static string? Of(HttpRequest request)
    {
        var sent = request.Headers.Authorization.ToString();
        return sent.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? sent[Scheme.Length..].Trim() : null;
    }
}
