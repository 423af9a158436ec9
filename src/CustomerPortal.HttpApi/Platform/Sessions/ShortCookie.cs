using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Sessions;

/// <summary>
/// Keeps what lies between two requests of a sign-in in the browser: encrypted, for this host alone, a few minutes long. The name is part
/// of the key, so that a cookie of one kind of account, or of another act, is none here.
/// </summary>
internal sealed class ShortCookie(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Prefix = "__Host-CustomerPortal.";

    public void Write<T>(HttpContext context, string name, T value, TimeSpan lifetime)
    {
        var json = JsonSerializer.Serialize(new Kept<T>(clock.GetUtcNow() + lifetime, value));
        context.Response.Cookies.Append(Prefix + name, Protector(name).Protect(json), Options(lifetime));
    }

    /// <summary>What was kept; default when it is missing, altered or too old.</summary>
    public T? Read<T>(HttpContext context, string name)
    {
        if (context.Request.Cookies[Prefix + name] is not { Length: > 0 } cookie || Open(name, cookie) is not { } json)
        {
            return default;
        }

        var kept = JsonSerializer.Deserialize<Kept<T>>(json)!;
        return clock.GetUtcNow() < kept.Until ? kept.Value : default;
    }

    public static void Delete(HttpContext context, string name) => context.Response.Cookies.Delete(Prefix + name, Options(null));

    private static CookieOptions Options(TimeSpan? lifetime) => new()
    {
        Path = "/",
        Secure = true,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        IsEssential = true,
        MaxAge = lifetime,
    };

    private string? Open(string name, string cookie)
    {
        try
        {
            return Protector(name).Unprotect(cookie);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string name) => protection.CreateProtector("CustomerPortal.ShortCookie", name);

    private sealed record Kept<T>(DateTimeOffset Until, T Value);
}
