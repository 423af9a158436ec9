using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Localization;

/// <summary>Calls about languages and texts.</summary>
internal static class TextCalls
{
    public const string Texts = "/api/localization/texts";

    public const string File = "/api/localization/texts/file";

    /// <summary>Stores one text.</summary>
    public static Task<HttpResponseMessage> WriteAsync(this TestBrowser browser, string language, string key, string? text) =>
        browser.SendAsync(HttpMethod.Put, Texts, new { language, texts = new Dictionary<string, string?> { [key] = text } });

    /// <summary>Offers languages.</summary>
    public static Task<HttpResponseMessage> OfferAsync(this TestBrowser browser, string standard, params string[] tags) =>
        browser.SaveFormAsync("/api/localization/languages", new { offered = tags, @default = standard });

    /// <summary>Imports a file.</summary>
    public static async Task<JsonElement> ImportAsync(this TestBrowser browser, string language, string format, string content, bool apply) =>
        await (await browser.PostAsync(File, new { language, format, content, apply })).JsonAsync(HttpStatusCode.OK);

    /// <summary>The texts of the pages of staff.</summary>
    public static async Task<string?> PageTextAsync(this TestBrowser browser, string language, string key)
    {
        var answer = await (await browser.GetAsync($"/api/abp/application-localization?cultureName={language}")).JsonAsync(HttpStatusCode.OK);
        return answer.GetProperty("resources").GetProperty("CustomerPortal").GetProperty("texts").GetProperty(key).GetString();
    }

    /// <summary>What the client area is told before anybody signs in.</summary>
    public static async Task<JsonElement> SessionAsync(this TestBrowser browser, string language) =>
        await (await browser.GetAsync($"/api/portal/session?language={language}")).JsonAsync(HttpStatusCode.OK);
}
