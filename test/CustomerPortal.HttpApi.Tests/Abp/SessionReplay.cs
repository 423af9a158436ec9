using System.Net;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Abp;

/// <summary>
/// The recording once more as it was made: in order, in one browser, on the bare host, where the header alone names the tenant. Ids of the
/// recording are replaced by those of things that are there; a stamp is the one that the latest answer of the same address had.
/// </summary>
internal sealed class SessionReplay(AccountHost portal, TestTenant tenant) : IDisposable
{
    private readonly Dictionary<string, string> ours = new() { ["/Contoso"] = $"/{Uri.EscapeDataString(tenant.Name)}", ["9fe855bc-ec84-40fa-93b3-7896eb47c696"] = tenant.Id.ToString() };
    private readonly Dictionary<string, JsonObject> answers = [];

    public TestBrowser Browser { get; } = portal.Browse();

    /// <summary>Roles and an account of the tenant, and things of the host, that the recording speaks of.</summary>
    public async Task FurnishAsync()
    {
        using var admin = await tenant.AdministratorAsync();
        using var keeper = await portal.HostAdministratorAsync();
        await MadeAsync(admin, "/api/identity/roles", new { name = "customer", isPublic = true });
        await MadeAsync(admin, "/api/identity/roles", new { name = "manager", isPublic = true });
        ours["1e9d044a-ba14-4de5-8d36-514970b5eebc"] = await MadeAsync(admin, "/api/identity/users", Person("spare"));
        ours["b251bd8d-65f2-4544-af2e-b9702ec6f817"] = await MadeAsync(keeper, "/api/identity/users", Person("bruno"));
        ours["561e6e77-7e45-4148-8da3-54ad3a01e9ba"] = await MadeAsync(keeper, "/api/identity/roles", new { name = "manager", isPublic = true });
        ours["1b63d4e8-c8e1-4da8-96ec-94c611e17b88"] = await MadeAsync(keeper, "/api/identity/roles", new { name = "spare" });
        ours["88e3c26f-cc15-4de8-8020-b9aa99f25197"] = (await portal.TenantAsync()).Id.ToString();
    }

    /// <param name="call">What was recorded.</param>
    /// <param name="namesTenant">Whether the header of the recording goes along.</param>
    public async Task<HttpResponseMessage> SendAsync(RecordedCall call, bool namesTenant)
    {
        var body = call.Body is { } recorded ? Adapted(call, recorded) : null;
        var response = await Browser.SendAsync(call.Ask(Ours(call.Path + call.Query), namesTenant ? Ours(call.Headers["__tenant"]) : null, body));
        if (response.StatusCode == HttpStatusCode.OK && JsonNode.Parse(await response.Content.ReadAsStringAsync()) is JsonObject answer)
        {
            answers[call.Path] = answer;
            if (call.Route == "POST /api/multi-tenancy/tenants")
            {
                ours["0fcc7b24-b83f-4b89-ae0e-93745127dd81"] = answer["id"]!.GetValue<string>();
            }
        }

        return response;
    }

    /// <summary>A name of the recording that must not be there twice.</summary>
    public string Named(string recorded) => recorded is "Acme" or "Contoso2" ? $"{recorded} {tenant.Id:N}" : recorded;

    /// <inheritdoc />
    public void Dispose() => Browser.Dispose();

    private static object Person(string userName) => new { userName, email = $"{userName}@example.com", password = AccountHost.Password };

    private static async Task<string> MadeAsync(TestBrowser browser, string path, object input) =>
        (await (await browser.PostAsync(path, input)).JsonAsync(HttpStatusCode.OK)).GetProperty("id").GetString()!;

    private string Ours(string recorded) => ours.Aggregate(recorded, (text, pair) => text.Replace(pair.Key, pair.Value, StringComparison.Ordinal));

    private JsonObject Adapted(RecordedCall call, JsonObject recorded)
    {
        var body = JsonNode.Parse(Ours(recorded.ToJsonString()))!.AsObject();
        if (body.ContainsKey("concurrencyStamp") && answers.TryGetValue(call.Path, out var read))
        {
            body["concurrencyStamp"] = read["concurrencyStamp"]!.DeepClone();
        }

        if (body["name"] is { } name)
        {
            body["name"] = Named(name.GetValue<string>());
        }

        return body;
    }
}
