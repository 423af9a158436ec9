using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Abp;

/// <summary>
/// Every call that ABP's Angular packages were recorded making is answered as they expect. Names, ids and stamps of the recording are
/// replaced by those of a tenant made for the call; bodies and headers stay as recorded.
/// </summary>
public sealed class AbpReplayTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private static readonly string[] Calls = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Abp", "abp-recorded-calls.jsonl"));
    private static readonly JsonObject Accepted = JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Abp", "abp-accepted-answers.json")))!.AsObject();

    public static TheoryData<int, string> Recorded
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (index, line) in Calls.Index())
            {
                var call = JsonNode.Parse(line)!;
                data.Add(index, $"{call["m"]} {call["p"]}{call["q"]}");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task A_recorded_call_is_answered_as_ABPs_screens_expect(int index, string name)
    {
        var call = new RecordedCall(JsonNode.Parse(Calls[index])!);
        var stage = await ReplayStage.PrepareAsync(portal, call);

        // Recorded in one session for host and tenant. Ours are two, and the screens name no tenant in one of the host.
        if (call.IsOfHost && call.NamesTenant)
        {
            var refused = await (await stage.SendAsync(call, namesTenant: true)).JsonAsync(HttpStatusCode.BadRequest);
            refused.GetProperty("error").GetProperty("code").GetString().ShouldBe("Tenancy:Mismatch");
        }

        var response = await stage.SendAsync(call, call.NamesTenant && !call.IsOfHost);

        await CheckAsync(call, response, call.ExpectedStatus, name);
    }

    /// <summary>What is the host's is refused to a tenant's session, and recorded calls of the host follow in one of its own, where the screens name no tenant.</summary>
    [Fact]
    public async Task The_recording_in_its_order_is_one_session_on_the_bare_host_with_the_tenant_in_a_header()
    {
        var calls = Calls.Select(line => new RecordedCall(JsonNode.Parse(line)!)).ToList();
        var tenant = await portal.TenantAsync();
        using var session = new SessionReplay(portal, tenant);
        await session.FurnishAsync();
        var inTenant = calls[..(calls.FindIndex(c => c.Route == "GET /api/account/logout") + 1)];

        foreach (var call in inTenant)
        {
            if (call.Method != "GET" && !call.IsOfHost)
            {
                // The cookie alone writes nothing.
                session.Browser.SendsToken = false;
                (await session.SendAsync(call, call.NamesTenant)).StatusCode.ShouldBe(HttpStatusCode.BadRequest, call.Route);
                session.Browser.SendsToken = true;
            }

            if (call.Route == "GET /api/account/logout")
            {
                await WrittenByTheTenantAsync(session.Browser);
            }

            await CheckAsync(call, await session.SendAsync(call, call.NamesTenant), call.IsOfHost ? 403 : call.ExpectedStatus, call.Route);
        }

        (await session.Browser.SessionStatusAsync()).ShouldBe(401);
        (await (await session.Browser.LoginAsync("admin", AccountHost.Password)).JsonAsync(HttpStatusCode.OK)).GetProperty("result").GetInt32().ShouldBe(1);
        foreach (var call in inTenant.Where(c => c.IsOfHost).Concat(calls[inTenant.Count..]))
        {
            await CheckAsync(call, await session.SendAsync(call, namesTenant: false), call.ExpectedStatus, call.Route);
        }

        await WrittenByTheHostAsync(session.Browser, session.Named("Acme"), session.Named("Contoso2"));
        (await (await tenant.SignInAsync("admin", "Abc123$$x")).SessionStatusAsync()).ShouldBe(200);
    }

    private static async Task WrittenByTheTenantAsync(TestBrowser browser)
    {
        var users = (await ItemsAsync(browser, "/api/identity/users")).ToDictionary(u => u.GetProperty("userName").GetString()!);
        users.Keys.ShouldBe(["admin", "zoe"], ignoreOrder: true);
        users["admin"].GetProperty("name").GetString().ShouldBe("AdaX");
        (await ItemsAsync(browser, $"/api/identity/users/{users["zoe"].GetProperty("id")}/roles")).Select(NameOf).ShouldBe(["customer"]);
        (await ItemsAsync(browser, "/api/identity/roles")).Select(NameOf).ShouldContain("auditor");
        var mail = await (await browser.GetAsync("/api/setting-management/emailing")).JsonAsync(HttpStatusCode.OK);
        (mail.GetProperty("smtpHost").GetString(), mail.GetProperty("defaultFromAddress").GetString()).ShouldBe(("127.0.0.1", "noreply@example.com"));
        var rights = await (await browser.GetAsync("/api/permission-management/permissions?providerName=R&providerKey=manager")).JsonAsync(HttpStatusCode.OK);
        rights.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("permissions").EnumerateArray())
            .Where(p => p.GetProperty("isGranted").GetBoolean()).Select(NameOf).ShouldBe(["AbpIdentity.Roles"]);
    }

    private static async Task WrittenByTheHostAsync(TestBrowser browser, string made, string renamed)
    {
        var tenants = (await ItemsAsync(browser, "/api/multi-tenancy/tenants?maxResultCount=200")).Select(NameOf).ToList();
        tenants.ShouldContain(made);
        tenants.ShouldContain(renamed);
        var bruno = (await ItemsAsync(browser, "/api/identity/users?filter=bruno")).Single();
        bruno.GetProperty("name").GetString().ShouldBe("Bruno2");
        var roles = (await ItemsAsync(browser, "/api/identity/roles?maxResultCount=200")).ToDictionary(r => NameOf(r)!);
        roles.Keys.ShouldNotContain("spare");
        roles["manager"].GetProperty("isPublic").GetBoolean().ShouldBeFalse();
    }

    private static async Task<IReadOnlyList<JsonElement>> ItemsAsync(TestBrowser browser, string path) =>
        [.. (await (await browser.GetAsync(path)).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()];

    private static string? NameOf(JsonElement one) => one.GetProperty("name").GetString();

    private static async Task CheckAsync(RecordedCall call, HttpResponseMessage response, int status, string name)
    {
        var body = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, $"{name}: {body}");
        if (status < 400 && Accepted[call.AnswerKey] is { } accepted)
        {
            Shapes.Differences(accepted, JsonNode.Parse(body)!).ShouldBeEmpty(name);
        }

        if (status >= 400)
        {
            response.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
            JsonNode.Parse(body)!["error"]!["message"]!.GetValue<string>().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task Every_base_resource_is_a_resource_and_none_leads_back_to_itself()
    {
        using var browser = portal.Browse();

        var answer = await (await browser.GetAsync("/api/abp/application-localization?cultureName=nl&onlyDynamics=false")).JsonAsync(HttpStatusCode.OK);

        var bases = answer.GetProperty("resources").EnumerateObject()
            .ToDictionary(r => r.Name, r => r.Value.GetProperty("baseResources").EnumerateArray().Select(b => b.GetString()!).ToList());
        bases.SelectMany(b => b.Value).Where(name => !bases.ContainsKey(name)).ShouldBeEmpty();
        bases.Keys.Where(name => Ancestors(name).Contains(name)).ShouldBeEmpty();

        IEnumerable<string> Ancestors(string name) => bases[name].SelectMany(b => Ancestors(b).Prepend(b));
    }

    [Fact]
    public async Task Every_text_of_ABPs_screens_stands_in_its_resource()
    {
        using var browser = portal.Browse();
        var expected = AbpKeys.All();

        var answer = await (await browser.GetAsync("/api/abp/application-localization?cultureName=ar&onlyDynamics=false")).JsonAsync(HttpStatusCode.OK);

        var missing = from key in expected
                      let resource = answer.GetProperty("resources").GetProperty(key.Resource).GetProperty("texts")
                      where !resource.TryGetProperty(key.Name, out _)
                      select $"{key.Resource}::{key.Name}";
        missing.ShouldBeEmpty();
        answer.GetProperty("currentCulture").GetProperty("isRightToLeft").GetBoolean().ShouldBeTrue();
    }
}
