using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomerPortal.TestBase.Http;

/// <summary>Forms that carry the version that they were filled from.</summary>
public static class FormCalls
{
    private static readonly string[] Names = ["version", "concurrencyStamp"];

    /// <summary>Saves a form as a page does: with the version that is there now.</summary>
    public static async Task<HttpResponseMessage> SaveFormAsync(this TestBrowser browser, string path, object body)
    {
        var (name, value) = await browser.FindVersionAsync(path) ?? throw new InvalidOperationException($"No version is read for {path}.");
        var form = JsonSerializer.SerializeToNode(body, JsonSerializerOptions.Web)!.AsObject();
        form[name] = value;
        return await browser.SendJsonAsync(HttpMethod.Put, path, form.ToJsonString());
    }

    /// <summary>
    /// Name and value of the version that a form at an address sends: of the thing itself, or of its row in what it lies in; null when nobody
    /// reads one.
    /// </summary>
    public static async Task<(string Name, JsonNode Value)?> FindVersionAsync(this TestBrowser browser, string path)
    {
        var segments = path.Split('?')[0].Trim('/').Split('/');
        var list = segments.Where(s => !Guid.TryParse(s, out _)).ToArray();
        var above = Enumerable.Range(0, segments.Length - 1).Select(gone => segments[..^gone]);
        foreach (var read in above.Take(1).Append(list).Concat(above.Skip(1)))
        {
            using var answer = await browser.GetAsync($"/{string.Join('/', read)}{(read == list ? "?maxResultCount=200" : string.Empty)}");
            if (answer.StatusCode == HttpStatusCode.OK && Find(await JsonNode.ParseAsync(await answer.Content.ReadAsStreamAsync()), read == list ? [.. segments.Except(list)] : segments[read.Length..]) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (string Name, JsonNode Value)? Find(JsonNode? read, IReadOnlyList<string> keys) => read switch
    {
        JsonObject one when keys.Count > 0 && one[$"{keys[^1]}Version"] is { } own => ("version", own.DeepClone()),
        JsonObject one when Names.FirstOrDefault(name => one[name] is not null) is { } name => (name, one[name]!.DeepClone()),
        JsonObject one => one.Select(field => field.Value).OfType<JsonArray>().Select(rows => Find(rows, keys)).FirstOrDefault(found => found is not null),
        JsonArray rows => rows.OfType<JsonObject>().Where(row => row.Any(field => IsKey(field.Value, keys))).Select(row => Find(row, [])).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static bool IsKey(JsonNode? value, IReadOnlyList<string> keys) =>
        value is JsonValue text && text.TryGetValue(out string? word) && keys.Contains(Uri.EscapeDataString(word), StringComparer.OrdinalIgnoreCase);
}
