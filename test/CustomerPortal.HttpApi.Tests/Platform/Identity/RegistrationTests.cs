using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>People make their own staff account only where the organisation switched that on, and get no more than its default roles.</summary>
public sealed class RegistrationTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string Switch = "Abp.Account.IsSelfRegistrationEnabled";

    [Fact]
    public async Task It_is_off_by_default_and_never_on_at_the_host()
    {
        var tenant = await portal.TenantAsync();
        using var stranger = await tenant.StrangerAsync();
        using var atHost = portal.Browse();
        var configuration = await (await atHost.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK);
        using var host = await portal.HostAdministratorAsync();

        (await RefusalAsync(stranger)).ShouldBe(IdentityErrorCodes.RegistrationOff);
        (await RefusalAsync(atHost)).ShouldBe(IdentityErrorCodes.RegistrationOff);
        configuration.GetProperty("setting").GetProperty("values").GetProperty(Switch).GetString().ShouldBe("false");
        (await SwitchOnAsync(host)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Whoever_registers_signs_in_at_once_with_the_default_roles_only()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await SwitchOnAsync(admin)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.PostAsync("/api/identity/roles", new { name = "greenhorn", isDefault = true, isPublic = true })).EnsureSuccessStatusCode();
        using var stranger = await tenant.StrangerAsync();

        var made = await (await RegisterAsync(stranger, new { userName = "newt", emailAddress = "newt@example.com", password = AccountHost.Password, roleNames = new[] { "admin" }, emailConfirmed = true })).JsonAsync(HttpStatusCode.OK);
        using var newt = await tenant.SignInAsync("newt");

        made.GetProperty("roleNames").EnumerateArray().Select(r => r.GetString()).ShouldBe(["greenhorn"]);
        made.GetProperty("emailConfirmed").GetBoolean().ShouldBeFalse();
        made.GetProperty("tenantId").GetGuid().ShouldBe(tenant.Id);
        (await newt.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("Check", "Z10")]
    public async Task The_administrator_role_is_never_a_default_role()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var roles = await (await admin.GetAsync("/api/identity/roles?filter=admin")).JsonAsync(HttpStatusCode.OK);
        var id = roles.GetProperty("items")[0].GetProperty("id").GetString();

        var refused = await (await admin.SendAsync(HttpMethod.Put, $"/api/identity/roles/{id}", new { name = "admin", isDefault = true, isPublic = true })).JsonAsync(HttpStatusCode.Conflict);

        refused.GetProperty("error").GetProperty("code").GetString().ShouldBe(IdentityErrorCodes.AdministratorNotDefault);
    }

    [Fact]
    public async Task A_closed_tenant_takes_nobody()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await SwitchOnAsync(admin)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var stranger = await tenant.StrangerAsync();
        using var host = await portal.HostAdministratorAsync();
        (await host.PostAsync($"/api/multi-tenancy/tenants/{tenant.Id}/deactivate", new { reason = "Closed for the test" })).EnsureSuccessStatusCode();

        (await RefusalAsync(stranger)).ShouldBe(IdentityErrorCodes.RegistrationOff);
    }

    [Fact]
    public async Task The_plans_limit_of_staff_counts_for_whoever_registers_and_whoever_comes_back()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await SwitchOnAsync(admin)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ann = (await tenant.UserAsync("ann")).GetProperty("id").GetString();
        (await admin.PostAsync($"/api/identity/users/{ann}/deactivate")).EnsureSuccessStatusCode();
        using var host = await portal.HostAdministratorAsync();
        (await host.SendAsync(HttpMethod.Put, $"/api/feature-management/features?providerName=T&providerKey={tenant.Id}", new
        {
            features = new[] { new { name = "Limits.Staff", value = "1" } },
        })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var stranger = await tenant.StrangerAsync();

        (await RefusalAsync(stranger)).ShouldBe(IdentityErrorCodes.StaffLimitReached);
        var back = await (await admin.PostAsync($"/api/identity/users/{ann}/activate")).JsonAsync(HttpStatusCode.Conflict);

        back.GetProperty("error").GetProperty("code").GetString().ShouldBe(IdentityErrorCodes.StaffLimitReached);
    }

    private static Task<HttpResponseMessage> SwitchOnAsync(TestBrowser browser) =>
        browser.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string> { [Switch] = "true" } });

    private static Task<HttpResponseMessage> RegisterAsync(TestBrowser browser, object input) => browser.PostAsync("/api/account/register", input);

    private static async Task<string?> RefusalAsync(TestBrowser browser) =>
        (await (await RegisterAsync(browser, new { userName = "newt", emailAddress = "newt@example.com", password = AccountHost.Password, appName = "Angular" })).JsonAsync(HttpStatusCode.Conflict))
        .GetProperty("error").GetProperty("code").GetString();
}
