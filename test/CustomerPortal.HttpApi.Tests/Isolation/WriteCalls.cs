using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase;
using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Isolation;

/// <summary>Calls the routes that write so that they do: as one who may, on what is there now, with a body that is accepted.</summary>
internal sealed class WriteCalls
{
    private static readonly string[] OfHost = ["/api/multi-tenancy/", "/api/feature-management/"];

    // Route → where the version is read that its body names, when its own address does not lead there.
    private static readonly Dictionary<string, string> ReadAt = new()
    {
        ["POST /api/customers/{id:guid}/history/{version:int}/restore"] = "/api/customers/<customer>",
    };

    private readonly IsolationHost host;
    private readonly TestBrowser keeper;
    private readonly World kept;
    private readonly int terms;
    private readonly Dictionary<string, EndpointRight> rights;

    private WriteCalls(IsolationHost host, TestBrowser keeper, World kept, int terms)
    {
        this.terms = terms;
        this.host = host;
        this.keeper = keeper;
        this.kept = kept;
        rights = host.Endpoints.SelectMany(e => RouteCases.KeysOf(e).Select(key => (key, Right: e.Metadata.GetMetadata<EndpointRight>()!))).ToDictionary(r => r.key, r => r.Right);
    }

    public static async Task<WriteCalls> OpenAsync(IsolationHost host)
    {
        var keeper = await host.HostAdministratorAsync();
        await keeper.PostAsync($"/api/multi-tenancy/tenants/{host.Scratch["tenant"]}/activate");
        var people = await (await keeper.GetAsync($"/api/multi-tenancy/tenants/{host.Scratch["tenant"]}/administrators")).JsonAsync(HttpStatusCode.OK);
        var kept = new World("CAN-S", new Dictionary<string, string>(host.Scratch.Ids)
        {
            ["edition"] = host.A.First["edition"],
            ["user"] = people[0].GetProperty("id").GetString()!,
        });
        await AskedForAsync(host.A.Admin.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string> { ["Abp.Account.IsSelfRegistrationEnabled"] = "true" } }));
        await AskedForAsync(host.A.Admin.PostAsync("/api/client-terms", new { text = new { en = "Pay in time." } }));
        var terms = (await (await host.A.FirstContact.GetAsync("/api/portal/terms")).JsonAsync(HttpStatusCode.OK)).GetProperty("number").GetInt32();
        await AskedForAsync(host.A.FirstContact.PostAsync("/api/portal/terms/accept", new { number = terms }));
        return new WriteCalls(host, keeper, kept, terms);
    }

    /// <summary>What the host keeps and the calls change, as it stands.</summary>
    public async Task<string> KeptAsync() =>
        await ReadAsync($"/api/multi-tenancy/tenants/{kept["tenant"]}") + await ReadAsync($"/api/multi-tenancy/editions/{kept["edition"]}");

    private async Task<string> ReadAsync(string path) => (await (await keeper.GetAsync(path)).JsonAsync(HttpStatusCode.OK)).ToString();

    private static async Task AskedForAsync(Task<HttpResponseMessage> call) => (await call).IsSuccessStatusCode.ShouldBeTrue();

    /// <summary>Who calls a route, with which ids, and what is sent.</summary>
    public async Task<PreparedCall> PrepareAsync(RouteCase route)
    {
        var (browser, own) = await CallerAsync(route);
        var address = RouteCase.Fill(route.Address, kind => Uri.EscapeDataString(own[kind]));
        var body = JsonNode.Parse(RouteCase.Fill(Accepted(route.Key) ?? route.Body!, kind => own[kind]))!.AsObject();
        if (route.Key.EndsWith("/order", StringComparison.Ordinal))
        {
            body["ids"] = await OrderAsync(browser, address[..^"/order".Length]);
        }

        var field = body.ContainsKey("version") ? "version" : body.ContainsKey("concurrencyStamp") ? "concurrencyStamp" : null;
        if (field is not null && await browser.FindVersionAsync(ReadAt.TryGetValue(route.Key, out var at) ? RouteCase.Fill(at, kind => own[kind]) : address) is { } read)
        {
            body[field] = read.Value;
        }

        return new PreparedCall(browser, new HttpMethod(route.Method), address, body, field);
    }

    private async Task<(TestBrowser Browser, World Own)> CallerAsync(RouteCase route) => route.Route switch
    {
        _ when rights[route.Key] is EndpointRight.Anonymous => (await host.StrangerAsync(host.A.Tenant.Host), host.A.First),
        var path when path.StartsWith("/api/portal/", StringComparison.Ordinal) => (host.A.FirstContact, host.A.First),
        var path when OfHost.Any(start => path.StartsWith(start, StringComparison.Ordinal)) => (keeper, kept),
        var path when path.StartsWith("/api/account/", StringComparison.Ordinal) => (host.A.Reader, host.A.ReaderOfFirst),
        _ => (host.A.Admin, host.A.First),
    };

    /// <summary>What the sweep sends to be refused, as it is accepted.</summary>
    private string? Accepted(string key)
    {
        var area = key.Contains(" /api/portal/", StringComparison.Ordinal) ? TenantMaker.ContactPassword : AccountHost.Password;
        var expires = host.Clock.GetUtcNow().AddDays(9).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return key switch
        {
            "POST /api/account/login" or "POST /api/account/check-password" => $$"""{"userNameOrEmailAddress":"sales","password":"{{AccountHost.Password}}"}""",
            "POST /api/portal/account/login" => $$"""{"email":"can-a-c1@example.com","password":"{{area}}"}""",
            "POST /api/account/my-profile/change-password" or "POST /api/portal/account/change-password" => $$"""{"currentPassword":"{{area}}","newPassword":"Another 1 of them"}""",
            _ when key.EndsWith("/security/authenticator", StringComparison.Ordinal) || key.EndsWith("/passkeys/options", StringComparison.Ordinal) => $$"""{"password":"{{area}}"}""",
            "POST /api/account/api-keys" => $$"""{"name":"Sweep","expiresOn":"{{expires}}","scopes":["Customers.View"]}""",
            "PUT /api/branding/{image}" => $$"""{"contentType":"image/png","data":"{{Convert.ToBase64String(TestPictures.Png(32, 32, 1, 2, 3))}}"}""",
            "PUT /api/customers/{id:guid}/contacts/{contactId:guid}" => """{"name":"Jo","email":"can-a-c1@example.com","version":1}""",
            "PUT /api/identity/roles/{id:guid}" => """{"name":"<roleName>","isPublic":true,"concurrencyStamp":"old"}""",
            "POST /api/identity/users" => $$"""{"userName":"fresher","email":"fresher@example.com","password":"{{AccountHost.Password}}","roleNames":["<roleName>"]}""",
            "PUT /api/billing/payment-terms/{id:guid}" => """{"number":79,"name":{"en":"Changed"},"days":10,"start":"InvoiceDate","version":1}""",
            "PUT /api/billing/tax-codes/{id:guid}" => """{"code":"CHANGED","category":"Standard","rate":0.21,"name":{"en":"Changed"},"version":1}""",
            "PUT /api/multi-tenancy/tenants/{id:guid}/edition" => """{"editionId":"<edition>","concurrencyStamp":"old"}""",
            "POST /api/portal/terms/accept" => $$"""{"number":{{terms}}}""",
            "POST /api/client-terms" => """{"text":{"en":"Pay sooner."}}""",
            _ => null,
        };
    }

    /// <summary>The ids of a list, the other way round.</summary>
    private static async Task<JsonArray> OrderAsync(TestBrowser browser, string list)
    {
        var read = JsonNode.Parse(await (await browser.GetAsync(list)).Content.ReadAsStringAsync())!.AsObject();
        return [.. (read["items"] ?? read["values"])!.AsArray().Select(row => row!["id"]!.DeepClone()).Reverse()];
    }
}

/// <summary>A call that is ready to be sent.</summary>
/// <param name="Browser">Session.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Address">Path and query.</param>
/// <param name="Body">What is sent.</param>
/// <param name="Version">Name of the field with the version that it was read at; null when it has none.</param>
internal sealed record PreparedCall(TestBrowser Browser, HttpMethod Method, string Address, JsonObject Body, string? Version)
{
    public Task<HttpResponseMessage> SendAsync() =>
        Browser.SendAsync(new HttpRequestMessage(Method, Address) { Content = new StringContent(Body.ToJsonString(), Encoding.UTF8, "application/json") });
}
