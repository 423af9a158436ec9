using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>Steps of the tests about two-factor.</summary>
internal static class TwoFactorStage
{
    /// <summary>Sets up an app for the session's account; returns it with the recovery codes. The clock moves on, so that its next code is a new one.</summary>
    public static async Task<(AuthenticatorApp App, string[] Codes)> SetUpAsync(this AccountHost portal, TestBrowser browser, string area, string password)
    {
        var setup = await (await browser.PostAsync($"{area}/security/authenticator", new { password })).JsonAsync(HttpStatusCode.OK);
        var app = new AuthenticatorApp(setup.GetProperty("key").GetString()!);
        var confirmed = await (await browser.PostAsync($"{area}/security/authenticator/confirm", new { code = app.Code(portal.Clock.GetUtcNow()) })).JsonAsync(HttpStatusCode.OK);
        portal.Clock.Advance(TimeSpan.FromSeconds(31));
        return (app, [.. confirmed.GetProperty("codes").EnumerateArray().Select(c => c.GetString()!)]);
    }

    /// <summary>A browser whose password was right and which is asked for a code.</summary>
    public static async Task<TestBrowser> FirstStepAsync(this TestTenant tenant, string userName)
    {
        var browser = await tenant.StrangerAsync();
        var answer = await (await browser.LoginAsync(userName, AccountHost.Password)).JsonAsync(HttpStatusCode.OK);
        answer.GetProperty("result").GetInt32().ShouldBe(5, answer.ToString());
        return browser;
    }

    public static Task<HttpResponseMessage> CodeAsync(this TestBrowser browser, string code, string area = "/api/account") =>
        browser.PostAsync($"{area}/two-factor", new { code });

    public static async Task<string?> ErrorCodeAsync(this HttpResponseMessage response)
    {
        var json = await response.JsonAsync();
        var body = json.TryGetProperty("error", out var error) ? error : json;
        return body.GetProperty("code") is { ValueKind: JsonValueKind.String } code ? code.GetString() : null;
    }
}
