using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Customers;

/// <summary>Customers over HTTP on the real host: sessions, permissions, tenants, bad input.</summary>
public sealed class CustomerHttpTests(AccountHost host) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Requirement", "IXO-16")]
    public async Task A_quick_insert_answers_with_the_card_and_the_list_finds_it()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();

        var created = await CreateAsync(admin, "Über Kestrel");
        var found = await (await admin.GetAsync("/api/customers?filter=uber%20kestrel&sorting=name")).JsonAsync(HttpStatusCode.OK);

        created.GetProperty("state").GetString().ShouldBe("Draft");
        found.GetProperty("items")[0].GetProperty("id").GetString().ShouldBe(created.GetProperty("id").GetString());
        found.GetProperty("items")[0].GetProperty("balance").GetProperty("amount").GetString().ShouldBe("0.00");
    }

    [Fact]
    [Trait("Requirement", "PAR-03")]
    [Trait("Requirement", "PAR-05")]
    public async Task Code_debtor_number_and_state_cannot_be_typed()
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();
        var id = Id(await CreateAsync(admin, "Typed"));
        var created = await Eventually.GetAsync(
            async () => await (await admin.GetAsync($"/api/customers/{id}")).JsonAsync(HttpStatusCode.OK),
            card => card.GetProperty("debtorNumber").ValueKind == System.Text.Json.JsonValueKind.String,
            "the debtor number");
        var form = System.Text.Json.Nodes.JsonNode.Parse(created.GetRawText())!.AsObject();
        form["debtorNumber"] = "999999";
        form["code"] = "HACK-1";
        form["state"] = "Active";
        form["tenantId"] = Guid.CreateVersion7().ToString();
        form["general"]!["attention"] = "Typed too";

        var saved = await (await admin.SendJsonAsync(HttpMethod.Put, $"/api/customers/{Id(created)}", form.ToJsonString())).JsonAsync(HttpStatusCode.OK);

        saved.GetProperty("general").GetProperty("attention").GetString().ShouldBe("Typed too");
        saved.GetProperty("code").GetString().ShouldBe(created.GetProperty("code").GetString());
        saved.GetProperty("debtorNumber").GetString().ShouldNotBe("999999");
        saved.GetProperty("state").GetString().ShouldBe("Draft");
    }

    [Fact]
    public async Task Another_tenants_customer_is_the_same_404_as_one_that_never_was()
    {
        using var mine = await (await host.TenantAsync()).AdministratorAsync();
        using var theirs = await (await host.TenantAsync()).AdministratorAsync();
        var foreign = Id(await CreateAsync(theirs, "Canary"));

        foreach (var (method, path) in Routes())
        {
            var other = await mine.SendJsonAsync(method, path.Replace("{id}", foreign, StringComparison.Ordinal), Body(path));
            var never = await mine.SendJsonAsync(method, path.Replace("{id}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal), Body(path));
            other.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{method} {path}: {await other.Content.ReadAsStringAsync()}");
            never.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{method} {path}");
            (await other.JsonAsync()).GetProperty("code").GetString().ShouldBe((await never.JsonAsync()).GetProperty("code").GetString());
        }

        (await (await theirs.GetAsync($"/api/customers/{foreign}")).JsonAsync(HttpStatusCode.OK)).GetProperty("version").GetInt32().ShouldBeGreaterThan(0);
        (await (await mine.GetAsync("/api/customers?filter=canary")).JsonAsync(HttpStatusCode.OK)).GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_session_every_route_is_401()
    {
        using var nobody = host.Browse();
        await nobody.GetAsync("/api/abp/application-configuration");

        foreach (var (method, path) in Routes())
        {
            var answer = await nobody.SendJsonAsync(method, path.Replace("{id}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal), Body(path));
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {path}");
        }
    }

    [Fact]
    public async Task The_read_only_role_reads_changes_nothing_and_sees_no_bank_account()
    {
        var tenant = await host.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var id = Id(await CreateAsync(admin, "Read only"));
        (await admin.PostAsync("/api/identity/users", new
        {
            userName = "reader",
            email = "reader@example.com",
            password = AccountHost.Password,
            isActive = true,
            roleNames = new[] { "read-only" },
        })).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var reader = await host.SignInAsync(tenant.Host, "reader", AccountHost.Password);

        (await (await reader.GetAsync($"/api/customers/{id}")).JsonAsync(HttpStatusCode.OK)).TryGetProperty("bank", out var bank);
        bank.ValueKind.ShouldBeOneOf(JsonValueKind.Null, JsonValueKind.Undefined);
        foreach (var (method, path) in Routes().Where(r => r.Method != HttpMethod.Get))
        {
            var answer = await reader.SendJsonAsync(method, path.Replace("{id}", id, StringComparison.Ordinal), Body(path));
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{method} {path}");
        }
    }

    [Theory]
    [InlineData("""{ "company": "" }""")]
    [InlineData("""{ "company": "x", "vatNumber": "NL1" }""")]
    [InlineData("""{ "company": "x", "contactEmail": "no" }""")]
    [InlineData("""{ "company": "x", "currency": "ZZZ" }""")]
    [InlineData("""{ "company": "x", "postalCode": "1" }""")]
    [InlineData("""{ "company": "nul \u0000" }""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Bad_input_is_a_400_and_saves_nothing(string body)
    {
        using var admin = await (await host.TenantAsync()).AdministratorAsync();

        var answer = await admin.SendJsonAsync(HttpMethod.Post, "/api/customers", body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await answer.Content.ReadAsStringAsync());
        (await (await admin.GetAsync("/api/customers")).JsonAsync(HttpStatusCode.OK)).GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    private static IEnumerable<(HttpMethod Method, string Path)> Routes() =>
    [
        (HttpMethod.Get, "/api/customers/{id}"),
        (HttpMethod.Put, "/api/customers/{id}"),
        (HttpMethod.Delete, "/api/customers/{id}"),
        (HttpMethod.Post, "/api/customers/{id}/activate"),
        (HttpMethod.Post, "/api/customers/{id}/deactivate"),
        (HttpMethod.Get, "/api/customers/{id}/language"),
        (HttpMethod.Get, "/api/customers/{id}/history"),
        (HttpMethod.Get, "/api/customers/{id}/history/1"),
        (HttpMethod.Post, "/api/customers/{id}/history/1/restore"),
        (HttpMethod.Get, "/api/customers/{id}/contacts"),
        (HttpMethod.Post, "/api/customers/{id}/contacts"),
        (HttpMethod.Post, "/api/customers/{id}/contacts/0199eeee-0000-7000-8000-000000000001/invite"),
        (HttpMethod.Get, "/api/accounting-sync/customers/{id}"),
        (HttpMethod.Post, "/api/accounting-sync/customers/{id}/verify"),
        (HttpMethod.Post, "/api/accounting-sync/customers/{id}/retry"),
    ];

    private static string Body(string path) => path switch
    {
        _ when path.EndsWith("/restore", StringComparison.Ordinal) => """{ "version": 1 }""",
        _ when path.EndsWith("/contacts", StringComparison.Ordinal) => """{ "name": "Ann" }""",
        _ when path.EndsWith("{id}", StringComparison.Ordinal) => """{ "version": 1, "general": { "name": "x" }, "invoicing": {} }""",
        _ => "{}",
    };

    private static async Task<JsonElement> CreateAsync(TestBrowser browser, string company) =>
        await (await browser.PostAsync("/api/customers", new { company })).JsonAsync(HttpStatusCode.Created);

    private static string Id(JsonElement customer) => customer.GetProperty("id").GetString()!;
}
