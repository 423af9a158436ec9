using System.Net;
using CustomerPortal.Platform.Identity;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Staff of the host works as a tenant's administrator: with a reason, once a link, for an hour, in the tenant's sight.</summary>
public sealed class ImpersonationTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string Reason = "Ticket 4711: totals differ";

    [Fact]
    [Trait("Check", "N9")]
    public async Task The_link_opens_one_session_that_says_who_looks_and_the_tenant_is_told()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        var token = await BeginAsync(host, tenant, Reason);

        using var inside = await OpenAsync(tenant, token);

        var configuration = await (await inside.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK);
        configuration.GetProperty("currentUser").GetProperty("userName").GetString().ShouldBe("admin");
        configuration.GetProperty("currentUser").GetProperty("impersonatorUserName").GetString().ShouldBe("admin");
        (await inside.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var second = await tenant.StrangerAsync();
        (await second.PostAsync("/api/account/impersonate", new { token })).IsSuccessStatusCode.ShouldBeFalse("the link works once");
        using var admin = await tenant.AdministratorAsync();
        (await (await admin.GetAsync("/api/auditing/entries?action=Impersonated")).Content.ReadAsStringAsync()).ShouldContain(Reason);
        await TestBase.Eventually.HappensAsync(
            () => Task.FromResult(portal.Mails.All.Any(m => m.Template == "Platform.Identity.Impersonated" && Equals(m.Model(m.Language)["reason"], Reason))), "the mail to the administrators");
    }

    [Fact]
    [Trait("Check", "L8")]
    public async Task Accounts_rights_and_keys_stay_closed_to_who_impersonates()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        using var inside = await OpenAsync(tenant, await BeginAsync(host, tenant, Reason));

        foreach (var (method, path) in new[]
        {
            ("POST", "/api/account/my-profile/change-password"), ("PUT", "/api/account/my-profile"), ("POST", "/api/account/api-keys"),
            ("POST", "/api/account/logout-everywhere"), ("POST", "/api/identity/users"), ("POST", "/api/identity/roles"),
            ("PUT", "/api/permission-management/permissions?providerName=R&providerKey=sales"),
        })
        {
            var answer = await inside.SendAsync(new HttpMethod(method), path, new { });
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
            (await answer.Content.ReadAsStringAsync()).ShouldContain(IdentityErrorCodes.NotWhileImpersonating, Case.Sensitive, path);
        }

        using var admin = await tenant.AdministratorAsync();
        await TestBase.Eventually.HappensAsync(
            async () => (await (await admin.GetAsync("/api/auditing/entries?action=Refused")).Content.ReadAsStringAsync()).Contains("POST /api/account/api-keys", StringComparison.Ordinal),
            "what was refused is told to the tenant");
        (await inside.PostAsync("/api/account/logout")).IsSuccessStatusCode.ShouldBeTrue();
        (await inside.SessionStatusAsync()).ShouldBe(401);
    }

    [Fact]
    public async Task The_session_ends_after_an_hour_however_much_it_is_used()
    {
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        using var inside = await OpenAsync(tenant, await BeginAsync(host, tenant, Reason));

        foreach (var minutes in new[] { 25, 25 })
        {
            portal.Clock.Advance(TimeSpan.FromMinutes(minutes));
            (await inside.SessionStatusAsync()).ShouldBe(200);
        }

        portal.Clock.Advance(TimeSpan.FromMinutes(11));
        (await inside.SessionStatusAsync()).ShouldBe(401);
    }

    [Fact]
    [Trait("Check", "N9")]
    public async Task Who_is_disabled_at_the_host_is_out_of_the_tenant_too()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await portal.HostAdministratorAsync();
        var made = await (await admin.PostAsync("/api/identity/users", new
        {
            userName = "helper",
            email = "helper@example.com",
            password = AccountHost.Password,
            roleNames = new[] { "admin" },
        })).JsonAsync(HttpStatusCode.OK);
        using var helper = await portal.SignInAsync("localhost", "helper", AccountHost.Password);
        using var inside = await OpenAsync(tenant, await BeginAsync(helper, tenant, Reason));
        (await inside.SessionStatusAsync()).ShouldBe(200);

        (await admin.SendAsync(HttpMethod.Delete, $"/api/identity/users/{made.GetProperty("id").GetString()}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        portal.Clock.Advance(TimeSpan.FromSeconds(5));

        (await inside.SessionStatusAsync()).ShouldBe(401);
    }

    [Fact]
    public async Task Without_a_reason_in_another_tenant_too_late_and_without_the_right_nothing_opens()
    {
        var (tenant, other) = (await portal.TenantAsync(), await portal.TenantAsync());
        using var host = await portal.HostAdministratorAsync();
        (await host.PostAsync(Route(tenant), new { administratorId = await AdministratorAsync(host, tenant), reason = "too short" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await host.PostAsync(Route(tenant), new { administratorId = Guid.CreateVersion7(), reason = Reason })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var admin = await tenant.AdministratorAsync();
        (await admin.PostAsync(Route(other), new { administratorId = Guid.CreateVersion7(), reason = Reason })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var token = await BeginAsync(host, tenant, Reason);
        using var stranger = await other.StrangerAsync();
        (await stranger.PostAsync("/api/account/impersonate", new { token })).IsSuccessStatusCode.ShouldBeFalse();
        portal.Clock.Advance(TimeSpan.FromSeconds(61));
        using var late = await tenant.StrangerAsync();
        (await late.PostAsync("/api/account/impersonate", new { token })).IsSuccessStatusCode.ShouldBeFalse();
        (await late.PostAsync("/api/account/impersonate", new { token = "made-up" })).IsSuccessStatusCode.ShouldBeFalse();
    }

    private static string Route(TestTenant tenant) => $"/api/multi-tenancy/tenants/{tenant.Id}/impersonate";

    private static async Task<string?> AdministratorAsync(TestBrowser host, TestTenant tenant) =>
        (await (await host.GetAsync($"/api/multi-tenancy/tenants/{tenant.Id}/administrators")).JsonAsync(HttpStatusCode.OK))[0].GetProperty("id").GetString();

    private static async Task<string> BeginAsync(TestBrowser host, TestTenant tenant, string reason)
    {
        var link = await (await host.PostAsync(Route(tenant), new { administratorId = await AdministratorAsync(host, tenant), reason })).JsonAsync(HttpStatusCode.OK);
        var url = new Uri(link.GetProperty("url").GetString()!);
        url.Host.ShouldBe(tenant.Host);
        return Uri.UnescapeDataString(url.Fragment.Split("token=")[1]);
    }

    private static async Task<TestBrowser> OpenAsync(TestTenant tenant, string token)
    {
        var browser = await tenant.StrangerAsync();
        (await browser.PostAsync("/api/account/impersonate", new { token })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        return browser;
    }
}
