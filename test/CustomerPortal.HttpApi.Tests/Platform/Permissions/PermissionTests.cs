using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Who may grant what to whom.</summary>
public sealed class PermissionTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string SeeRoles = "AbpIdentity.Roles";
    private const string SeeUsers = "AbpIdentity.Users";
    private const string CreateUsers = "AbpIdentity.Users.Create";
    private const string UpdateUsers = "AbpIdentity.Users.Update";
    private const string AssignRoles = "AbpIdentity.Users.Update.ManageRoles";

    [Fact]
    public async Task A_grant_counts_from_the_next_request_and_only_with_its_parent()
    {
        var tenant = await portal.TenantAsync();
        var (admin, user, _) = await WithRoleAsync(tenant, "helpers");

        (await user.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await GrantAsync(admin, "R", "helpers", (CreateUsers, true));
        (await user.PostAsync("/api/identity/users", NewUser("first"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await GrantAsync(admin, "R", "helpers", (SeeUsers, true));

        (await user.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await user.PostAsync("/api/identity/users", NewUser("second"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await GrantAsync(admin, "R", "helpers", (SeeUsers, false));
        (await user.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Prohibited_beats_granted()
    {
        var tenant = await portal.TenantAsync();
        var (admin, user, id) = await WithRoleAsync(tenant, "helpers");
        await GrantAsync(admin, "R", "helpers", (SeeUsers, true));

        (await admin.SendAsync(HttpMethod.Put, $"/api/permission-management/permissions?providerName=U&providerKey={id}", new
        {
            permissions = new[] { new { name = SeeUsers, isGranted = false, isProhibited = true } },
        })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await user.GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var shown = await PermissionAsync(admin, "U", id, SeeUsers);
        shown.GetProperty("isGranted").GetBoolean().ShouldBeFalse();
        shown.GetProperty("isProhibited").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_right_tells_the_roles_that_grant_and_those_that_prohibit_it()
    {
        var tenant = await portal.TenantAsync();
        var (admin, _, id) = await WithRoleAsync(tenant, "helpers");
        (await admin.PostAsync("/api/identity/roles", new { name = "temps", isDefault = false, isPublic = true })).EnsureSuccessStatusCode();
        (await admin.SendAsync(HttpMethod.Put, $"/api/identity/users/{id}/roles", new { roleNames = new[] { "helpers", "temps" } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await GrantAsync(admin, "R", "helpers", (SeeUsers, true));
        await GrantAsync(admin, "U", id, (SeeUsers, true));
        (await admin.SendAsync(HttpMethod.Put, "/api/permission-management/permissions?providerName=R&providerKey=temps", new
        {
            permissions = new[] { new { name = SeeUsers, isGranted = false, isProhibited = true } },
        })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var shown = await PermissionAsync(admin, "U", id, SeeUsers);

        shown.GetProperty("isGranted").GetBoolean().ShouldBeFalse();
        shown.GetProperty("isProhibited").GetBoolean().ShouldBeFalse();
        Keys(shown, "grantedProviders").ShouldBe(["helpers", id]);
        Keys(shown, "prohibitedProviders").ShouldBe(["temps"]);
    }

    [Fact]
    [Trait("Check", "Z10")]
    public async Task Nobody_grants_what_they_lack_nor_anything_to_themselves()
    {
        var tenant = await portal.TenantAsync();
        var (admin, user, id) = await WithRoleAsync(tenant, "keepers");
        await GrantAsync(admin, "R", "keepers", (SeeRoles, true), ("AbpIdentity.Roles.ManagePermissions", true), (SeeUsers, true), ("AbpIdentity.Users.ManagePermissions", true));

        var raised = await TryGrantAsync(user, "R", "keepers", (CreateUsers, true));
        var own = await TryGrantAsync(user, "U", id, (SeeUsers, true));
        var allowed = await TryGrantAsync(user, "R", "sales", (SeeUsers, true));

        (await ErrorAsync(raised)).ShouldBe(PermissionErrorCodes.OwnPermissionRequired);
        (await ErrorAsync(own)).ShouldBe(PermissionErrorCodes.OwnAccount);
        allowed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    [Trait("Check", "Z10")]
    public async Task Whoever_keeps_users_can_neither_hand_out_nor_take_over_more_than_they_have()
    {
        var tenant = await portal.TenantAsync();
        var (admin, user, _) = await WithRoleAsync(tenant, "keepers");
        await GrantAsync(admin, "R", "keepers", (SeeUsers, true), (CreateUsers, true), (UpdateUsers, true), (AssignRoles, true), ("AbpIdentity.Users.Delete", true));
        var users = await (await admin.GetAsync("/api/identity/users?filter=admin")).JsonAsync(HttpStatusCode.OK);
        var adminId = users.GetProperty("items")[0].GetProperty("id").GetString();

        var invited = await user.PostAsync("/api/identity/users", new { userName = "boss", email = "boss@example.com", password = AccountHost.Password, roleNames = new[] { "admin" } });
        var stolen = await user.SendAsync(HttpMethod.Put, $"/api/identity/users/{adminId}", new { userName = "admin", email = "me@example.com", isActive = true, password = "Abc123$$x" });
        var deleted = await user.SendAsync(HttpMethod.Delete, $"/api/identity/users/{adminId}");

        foreach (var refused in new[] { invited, stolen, deleted })
        {
            (await ErrorAsync(refused)).ShouldBe(Identity.IdentityErrorCodes.RoleGivesMore);
        }
    }

    [Fact]
    [Trait("Check", "Z6")]
    public async Task Whoever_keeps_users_changes_no_role_without_the_right_to_assign_them()
    {
        var tenant = await portal.TenantAsync();
        var (admin, user, _) = await WithRoleAsync(tenant, "keepers");
        await GrantAsync(admin, "R", "keepers", (SeeUsers, true), (CreateUsers, true), (UpdateUsers, true));
        foreach (var (name, isDefault) in new[] { ("greenhorn", true), ("temps", false) })
        {
            (await admin.PostAsync("/api/identity/roles", new { name, isDefault, isPublic = true })).EnsureSuccessStatusCode();
        }

        var id = (await tenant.UserAsync("ann", "temps")).GetProperty("id").GetString();
        Task<HttpResponseMessage> SaveAsync(string surname, params string[] roleNames) => user.SendAsync(
            HttpMethod.Put, $"/api/identity/users/{id}", new { userName = "ann", email = "ann@example.com", isActive = true, surname, roleNames });
        Task<HttpResponseMessage> CreateAsync(string userName, params string[] roleNames) => user.PostAsync(
            "/api/identity/users", new { userName, email = $"{userName}@example.com", password = AccountHost.Password, roleNames });

        HttpResponseMessage[] refused = [await SaveAsync("Taken"), await SaveAsync("Given", "temps", "greenhorn"), await CreateAsync("temp", "temps")];
        HttpResponseMessage[] passed = [await SaveAsync("Smith", "temps"), await CreateAsync("none"), await CreateAsync("green", "greenhorn")];

        foreach (var answer in refused)
        {
            (await answer.JsonAsync(HttpStatusCode.Forbidden)).GetProperty("error").GetProperty("code").GetString().ShouldBe(PlatformErrorCodes.Forbidden);
        }

        passed.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        var ann = await (await admin.GetAsync($"/api/identity/users/{id}")).JsonAsync(HttpStatusCode.OK);
        (ann.GetProperty("surname").GetString(), ann.GetProperty("roleNames")[0].GetString()).ShouldBe(("Smith", "temps"));
        (await admin.GetAsync("/api/identity/users/by-username/temp")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await GrantAsync(admin, "R", "keepers", (AssignRoles, true));
        (await SaveAsync("Smith", "greenhorn")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CreateAsync("temp", "temps")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Check", "Z10")]
    public async Task The_last_administrator_stays()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var second = (await tenant.UserAsync("second", "admin")).GetProperty("id").GetString();
        using var other = await tenant.SignInAsync("second");
        var first = (await (await admin.GetAsync("/api/identity/users/by-username/admin")).JsonAsync(HttpStatusCode.OK)).GetProperty("id").GetString();

        (await other.SendAsync(HttpMethod.Put, $"/api/identity/users/{first}/roles", new { roleNames = Array.Empty<string>() })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var own = await other.SendAsync(HttpMethod.Delete, $"/api/identity/users/{second}");
        var ownRoles = await other.SendAsync(HttpMethod.Put, $"/api/identity/users/{second}/roles", new { roleNames = Array.Empty<string>() });

        (await ErrorAsync(own)).ShouldBe(Identity.IdentityErrorCodes.OwnAccountDeleted);
        (await ErrorAsync(ownRoles)).ShouldBe(Identity.IdentityErrorCodes.OwnRolesChanged);
        (await TryGrantAsync(other, "R", "admin", (SeeUsers, false))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_role_is_created_copied_with_its_rights_and_deleted_when_nobody_has_it()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var made = await (await admin.PostAsync("/api/identity/roles", new { name = "night shift", isDefault = false, isPublic = true })).JsonAsync(HttpStatusCode.OK);
        var id = made.GetProperty("id").GetString();
        await GrantAsync(admin, "R", "night shift", (SeeUsers, true));

        var copy = await (await admin.PostAsync($"/api/identity/roles/{id}/copy", new { name = "day shift" })).JsonAsync(HttpStatusCode.OK);
        await tenant.UserAsync("owl", "night shift");
        var inUse = await admin.SendAsync(HttpMethod.Delete, $"/api/identity/roles/{id}");
        var deleted = await admin.SendAsync(HttpMethod.Delete, $"/api/identity/roles/{copy.GetProperty("id").GetString()}");

        (await PermissionAsync(admin, "R", "night shift", SeeUsers)).GetProperty("isGranted").GetBoolean().ShouldBeTrue();
        (await ErrorAsync(inUse)).ShouldBe(Identity.IdentityErrorCodes.RoleIsInUse);
        deleted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_ready_made_role_is_found_by_its_name_in_the_readers_language()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        admin.Headers["Accept-Language"] = "nl";

        var found = await (await admin.GetAsync("/api/identity/roles?filter=debiteuren")).JsonAsync(HttpStatusCode.OK);

        found.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("name").GetString()).ShouldBe(["accounts-receivable"]);
    }

    [Fact]
    public async Task Tenants_have_no_permissions_of_the_host()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();

        (await admin.GetAsync("/api/multi-tenancy/tenants")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var shown = await (await admin.GetAsync("/api/permission-management/permissions?providerName=R&providerKey=admin")).JsonAsync(HttpStatusCode.OK);
        shown.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("name").GetString()).ShouldNotContain("AbpTenantManagement");
        var configuration = await (await admin.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK);
        var granted = configuration.GetProperty("auth").GetProperty("grantedPolicies");
        granted.TryGetProperty("AbpIdentity.Users.Create", out _).ShouldBeTrue();
        granted.TryGetProperty("AbpTenantManagement.Tenants", out _).ShouldBeFalse();
    }

    private static string?[] Keys(JsonElement permission, string providers) =>
        [.. permission.GetProperty(providers).EnumerateArray().Select(p => p.GetProperty("providerKey").GetString())];

    private static object NewUser(string name) => new { userName = name, email = $"{name}@example.com", password = AccountHost.Password };

    private static async Task<string?> ErrorAsync(HttpResponseMessage response) =>
        (await response.JsonAsync(HttpStatusCode.Conflict)).GetProperty("error").GetProperty("code").GetString();

    private static async Task GrantAsync(TestBrowser browser, string provider, string key, params (string Name, bool Granted)[] changes) =>
        (await TryGrantAsync(browser, provider, key, changes)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

    private static Task<HttpResponseMessage> TryGrantAsync(TestBrowser browser, string provider, string key, params (string Name, bool Granted)[] changes) =>
        browser.SendAsync(
            HttpMethod.Put,
            $"/api/permission-management/permissions?providerName={provider}&providerKey={Uri.EscapeDataString(key)}",
            new { permissions = changes.Select(c => new { name = c.Name, isGranted = c.Granted }).ToArray() });

    private static async Task<JsonElement> PermissionAsync(TestBrowser browser, string provider, string key, string name)
    {
        var shown = await (await browser.GetAsync($"/api/permission-management/permissions?providerName={provider}&providerKey={Uri.EscapeDataString(key)}")).JsonAsync(HttpStatusCode.OK);
        return shown.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("permissions").EnumerateArray())
            .Single(p => p.GetProperty("name").GetString() == name);
    }

    private static async Task<(TestBrowser Admin, TestBrowser User, string Id)> WithRoleAsync(TestTenant tenant, string role)
    {
        var admin = await tenant.AdministratorAsync();
        (await admin.PostAsync("/api/identity/roles", new { name = role, isDefault = false, isPublic = true })).EnsureSuccessStatusCode();
        var user = await tenant.UserAsync("somebody", role);
        return (admin, await tenant.SignInAsync("somebody"), user.GetProperty("id").GetString()!);
    }
}
