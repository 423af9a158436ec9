using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Platform.Configuration;

/// <summary>What the tests of the configuration file ask for.</summary>
internal static class ConfigurationFiles
{
    /// <summary>The file's text.</summary>
    public static async Task<string> ExportAsync(this TestBrowser browser)
    {
        var answer = await browser.PostAsync("/api/configuration/export");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadAsStringAsync();
    }

    public static async Task<JsonElement> CompareAsync(this TestBrowser browser, string content) =>
        await (await browser.PostAsync("/api/configuration/compare", new { content })).JsonAsync(HttpStatusCode.OK);

    /// <summary>Takes parts over, all of them when none is named.</summary>
    public static async Task<HttpResponseMessage> ImportAsync(this TestBrowser browser, string content, params string[] parts)
    {
        var difference = await browser.CompareAsync(content);
        var all = difference.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("name").GetString()!);
        return await browser.PostAsync("/api/configuration/import", new
        {
            content,
            parts = parts.Length > 0 ? parts : [.. all],
            fingerprint = difference.GetProperty("fingerprint").GetString(),
        });
    }

    /// <summary>Entries of the comparison that differ: "part key change".</summary>
    public static IReadOnlyList<string> Differences(JsonElement comparison) =>
    [
        .. from part in comparison.GetProperty("parts").EnumerateArray()
           from entry in part.GetProperty("entries").EnumerateArray()
           select $"{part.GetProperty("name").GetString()} {entry.GetProperty("key").GetString()} {entry.GetProperty("change").GetString()}",
    ];

    /// <summary>The file without what says where and when it was written.</summary>
    public static string Body(string file) => JsonNode.Parse(file)!["parts"]!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    /// <summary>The file after a change.</summary>
    public static string With(string file, Action<JsonObject> change)
    {
        var node = JsonNode.Parse(file)!.AsObject();
        change(node["parts"]!.AsObject());
        return node.ToJsonString();
    }
}
