using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CustomerPortal.Abp;

/// <summary>A recorded call and what is expected of us.</summary>
internal sealed partial class RecordedCall(JsonNode line)
{
    // The rest is 200 for what answers with a body and 204 for what does not.
    private static readonly Dictionary<string, int> Special = new(StringComparer.Ordinal)
    {
        // Nobody registers here.
        ["POST /api/account/register"] = 409,

        // The recorded token is made up.
        ["POST /api/account/reset-password"] = 409,

        // The recorded feature belongs to the recording's own server.
        ["PUT /api/feature-management/features"] = 400,
    };

    private static readonly string[] WithoutBody =
    [
        "GET /api/account/logout", "POST /api/account/send-password-reset-code", "POST /api/account/my-profile/change-password",
        "PUT /api/permission-management/permissions", "POST /api/setting-management/emailing", "POST /api/setting-management/emailing/send-test-email",
    ];

    private static readonly string[] SetByTheBrowser = ["cookie", "requestverificationtoken", "content-type", "__tenant"];

    public string Method { get; } = line["m"]!.GetValue<string>();

    public string Path { get; } = line["p"]!.GetValue<string>();

    public string Query { get; } = line["q"]!.GetValue<string>();

    public IReadOnlyDictionary<string, string> Headers { get; } = line["h"]!.AsObject().ToDictionary(h => h.Key, h => h.Value!.GetValue<string>());

    public bool NamesTenant => Headers.ContainsKey("__tenant");

    public JsonObject? Body { get; } = line["b"]?.AsObject();

    /// <summary>Method and path with ids and names replaced.</summary>
    public string Route => $"{Method} {ByName().Replace(AnyId().Replace(Path, "{id}"), "by-name/{name}")}";

    /// <summary>The host keeps tenants and their features; everything else is a tenant's.</summary>
    public bool IsOfHost => Path.StartsWith("/api/multi-tenancy", StringComparison.Ordinal) || Path.StartsWith("/api/feature-management", StringComparison.Ordinal);

    public int ExpectedStatus => Special.TryGetValue(Route, out var status) ? status : WithoutBody.Contains(Route) || Method == "DELETE" ? 204 : 200;

    public string AnswerKey => $"{Route} {ExpectedStatus}";

    /// <summary>The request once more, to things that are there; a browser adds what is its own.</summary>
    /// <param name="address">Path and query.</param>
    /// <param name="tenant">The tenant that ABP's client chose; null when the header does not go along.</param>
    /// <param name="body">The body; null for none.</param>
    public HttpRequestMessage Ask(string address, string? tenant, JsonObject? body)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), address);
        foreach (var (name, value) in Headers.Where(h => !SetByTheBrowser.Contains(h.Key)))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (tenant is not null)
        {
            request.Headers.TryAddWithoutValidation("__tenant", tenant);
        }

        request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return request;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex AnyId();

    [GeneratedRegex("by-name/.+$")]
    private static partial Regex ByName();
}
