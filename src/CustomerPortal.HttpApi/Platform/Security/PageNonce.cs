using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Security;

/// <summary>The nonce of a request: scripts and styles of the page that carry it run, no others.</summary>
public static class PageNonce
{
    private const int Bytes = 16;
    private static readonly object Key = new();

    /// <summary>Made at the first call of a request.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Items[Key] is not string nonce)
        {
            context.Items[Key] = nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
        }

        return nonce;
    }
}
