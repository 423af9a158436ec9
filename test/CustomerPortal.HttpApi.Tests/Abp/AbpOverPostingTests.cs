using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.Platform;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Abp;

/// <summary>T4, Z7: ABP's screens echo whole answers back; what is not theirs to change stays.</summary>
public sealed class AbpOverPostingTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private static readonly Guid Foreign = Guid.Parse("11111111-1111-7111-8111-111111111111");

    [Fact]
    [Trait("Check", "Z7")]
    public async Task A_user_keeps_what_is_not_on_the_form()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var id = (await tenant.UserAsync("otto", "sales")).GetProperty("id").GetString();
        var before = await (await admin.GetAsync($"/api/identity/users/{id}")).JsonAsync(HttpStatusCode.OK);

        var after = await (await admin.SendAsync(HttpMethod.Put, $"/api/identity/users/{id}", new
        {
            id = Foreign,
            tenantId = Foreign,
            userName = "otto",
            name = "Otto",
            email = "otto@example.com",
            emailConfirmed = true,
            phoneNumberConfirmed = true,
            isActive = true,
            lockoutEnabled = true,
            lockoutEnd = "2099-01-01T00:00:00Z",
            isDeleted = true,
            creationTime = "2001-01-01T00:00:00Z",
            creatorId = Foreign,
            securityStamp = "made-up",
            passwordHash = "made-up",
            accessFailedCount = 9,
            extraProperties = new { admin = true },
            password = string.Empty,
            roleNames = new[] { "sales" },
        })).JsonAsync(HttpStatusCode.OK);

        ShouldDifferOnlyIn(before, after, "name", "concurrencyStamp", "lastModificationTime");
        using var still = await tenant.SignInAsync("otto");
    }

    [Fact]
    [Trait("Check", "Z7")]
    public async Task A_role_stays_what_it_is()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var before = await (await admin.PostAsync("/api/identity/roles", new { name = "Night desk", isStatic = true, isAdministrator = true, userCount = 9 })).JsonAsync(HttpStatusCode.OK);
        before.GetProperty("isStatic").GetBoolean().ShouldBeFalse();
        before.GetProperty("isAdministrator").GetBoolean().ShouldBeFalse();

        var after = await (await admin.SendAsync(HttpMethod.Put, $"/api/identity/roles/{before.GetProperty("id").GetString()}", new
        {
            id = Foreign,
            tenantId = Foreign,
            name = "Day desk",
            isDefault = false,
            isPublic = false,
            isStatic = true,
            isAdministrator = true,
            userCount = 9,
        })).JsonAsync(HttpStatusCode.OK);

        ShouldDifferOnlyIn(before, after, "name", "concurrencyStamp");
    }

    [Fact]
    [Trait("Check", "Z7")]
    public async Task A_tenant_changes_its_name_only()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        var before = await (await host.GetAsync($"/api/multi-tenancy/tenants/{tenant.Id}")).JsonAsync(HttpStatusCode.OK);

        var after = await (await host.SendAsync(HttpMethod.Put, $"/api/multi-tenancy/tenants/{tenant.Id}", new
        {
            id = Foreign,
            name = $"Blue {Guid.CreateVersion7():N}",
            isActive = false,
            hostLabel = "stolen",
            creationTime = "2001-01-01T00:00:00Z",
        })).JsonAsync(HttpStatusCode.OK);

        ShouldDifferOnlyIn(before, after, "name", "concurrencyStamp");
        using var still = await tenant.AdministratorAsync();
    }

    [Fact]
    [Trait("Check", "Z7")]
    [Trait("Check", "Z10")]
    public async Task Nobody_raises_themselves_through_the_profile()
    {
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("otto", "sales");
        using var otto = await tenant.SignInAsync("otto");
        using var admin = await tenant.AdministratorAsync();

        (await otto.SendAsync(HttpMethod.Put, "/api/account/my-profile", new
        {
            userName = "otto",
            email = "otto@example.com",
            tenantId = Foreign,
            emailConfirmed = true,
            isActive = true,
            roleNames = new[] { "admin" },
            hasPassword = false,
        })).StatusCode.ShouldBe(HttpStatusCode.OK);

        var after = await (await admin.GetAsync("/api/identity/users/by-username/otto")).JsonAsync(HttpStatusCode.OK);
        after.GetProperty("roleNames").EnumerateArray().Select(r => r.GetString()).ShouldBe(["sales"]);
        after.GetProperty("emailConfirmed").GetBoolean().ShouldBeFalse();
        after.GetProperty("tenantId").GetGuid().ShouldBe(tenant.Id);
    }

    [Fact]
    [Trait("Check", "T4")]
    public async Task A_new_user_belongs_to_the_sessions_tenant_whatever_the_body_says()
    {
        var (tenant, other) = (await portal.TenantAsync(), await portal.TenantAsync());
        using var admin = await tenant.AdministratorAsync();

        var made = await (await admin.PostAsync("/api/identity/users", new { userName = "zoe", email = "zoe@example.com", password = AccountHost.Password, tenantId = other.Id })).JsonAsync(HttpStatusCode.OK);
        using var elsewhere = await other.AdministratorAsync();

        made.GetProperty("tenantId").GetGuid().ShouldBe(tenant.Id);
        (await elsewhere.GetAsync("/api/identity/users/by-username/zoe")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [Trait("Check", "C4")]
    [InlineData("/api/identity/users", """{"userName":"twotabs","email":"twotabs@example.com","name":"Old","password":"1q2w3E*"}""")]
    [InlineData("/api/identity/roles", """{"name":"Old role"}""")]
    [InlineData("/api/account/my-profile", null)]
    [InlineData("/api/multi-tenancy/tenants", """{"name":"Old tenant","adminEmailAddress":"admin@example.com","adminPassword":"1q2w3E*"}""")]
    [InlineData("/api/multi-tenancy/editions", """{"name":"Old edition"}""")]
    public async Task Of_two_tabs_the_second_to_save_is_told_that_it_shows_an_old_version(string route, string? made)
    {
        using var admin = await portal.HostAdministratorAsync();
        var path = made is null ? route : $"{route}/{(await (await admin.SendJsonAsync(HttpMethod.Post, route, made)).JsonAsync()).GetProperty("id").GetString()}";
        var shown = await (await admin.GetAsync(path)).Content.ReadAsStringAsync();

        var first = await admin.SendJsonAsync(HttpMethod.Put, path, Named(shown, "First"));
        var kept = await (await admin.GetAsync(path)).JsonAsync(HttpStatusCode.OK);
        var second = await admin.SendJsonAsync(HttpMethod.Put, path, Named(shown, "Second"));

        (await first.JsonAsync(HttpStatusCode.OK)).GetProperty("concurrencyStamp").GetString().ShouldNotBe(JsonNode.Parse(shown)!["concurrencyStamp"]!.GetValue<string>());
        kept.GetProperty("name").GetString().ShouldBe("First");
        (await second.JsonAsync(HttpStatusCode.Conflict)).GetProperty("error").GetProperty("code").GetString().ShouldBe(PlatformErrorCodes.Changed);
        (await (await admin.GetAsync(path)).JsonAsync(HttpStatusCode.OK)).GetRawText().ShouldBe(kept.GetRawText());
    }

    private static string Named(string shown, string name)
    {
        var answer = JsonNode.Parse(shown)!;
        answer["name"] = name;
        return answer.ToJsonString();
    }

    private static void ShouldDifferOnlyIn(JsonElement before, JsonElement after, params string[] fields) =>
        before.EnumerateObject().Where(p => !fields.Contains(p.Name) && p.Value.GetRawText() != after.GetProperty(p.Name).GetRawText())
            .Select(p => $"{p.Name}: {p.Value} → {after.GetProperty(p.Name)}").ShouldBeEmpty();
}
