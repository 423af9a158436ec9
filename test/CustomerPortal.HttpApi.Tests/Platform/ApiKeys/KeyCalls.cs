using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>Keys over HTTP.</summary>
internal static class KeyCalls
{
    /// <summary>Makes a key that lives for some weeks.</summary>
    public static async Task<(Guid Id, string Secret)> MakeKeyAsync(this TestBrowser browser, AccountHost portal, params string[] scopes)
    {
        var made = await (await browser.AskKeyAsync(portal.Clock.GetUtcNow().AddDays(30), scopes)).JsonAsync(HttpStatusCode.OK);
        return (made.GetProperty("key").GetProperty("id").GetGuid(), made.GetProperty("secret").GetString()!);
    }

    /// <summary>Asks for a key.</summary>
    public static Task<HttpResponseMessage> AskKeyAsync(this TestBrowser browser, DateTimeOffset lastDay, params string[] scopes) => browser.PostAsync(
        "/api/account/api-keys", new { name = "Book keeping", expiresOn = DateOnly.FromDateTime(lastDay.UtcDateTime), scopes });

    /// <summary>A program with a key: no cookie, no request token.</summary>
    public static TestBrowser Program(this AccountHost portal, string secret, string host = "localhost")
    {
        var browser = portal.Browse(host);
        browser.SendsToken = false;
        browser.Headers["Authorization"] = $"Bearer {secret}";
        return browser;
    }

    /// <summary>The first row of a list.</summary>
    public static JsonElement First(this JsonElement page) => page.GetProperty("items")[0];
}
