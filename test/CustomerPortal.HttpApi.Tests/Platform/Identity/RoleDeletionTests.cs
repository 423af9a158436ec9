using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>A role that people have goes only when it is said what becomes of them.</summary>
public sealed class RoleDeletionTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task Its_users_get_the_role_in_its_place_and_sign_in_again()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (leaving, staying) = (await RoleAsync(admin, "night desk"), await RoleAsync(admin, "day desk"));
        await tenant.UserAsync("owl", "night desk");
        await tenant.UserAsync("both", "night desk", "day desk");
        using var owl = await tenant.SignInAsync("owl");

        var refused = await admin.SendAsync(HttpMethod.Delete, $"/api/identity/roles/{leaving}");
        (await admin.SendAsync(HttpMethod.Delete, $"/api/identity/roles/{leaving}?moveTo={staying}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await CodeAsync(refused, HttpStatusCode.Conflict)).ShouldBe(IdentityErrorCodes.RoleIsInUse);
        (await owl.SessionStatusAsync()).ShouldBe(401);
        (await RolesOfAsync(admin, "owl")).ShouldBe(["day desk"]);
        (await RolesOfAsync(admin, "both")).ShouldBe(["day desk"]);
        (await admin.GetAsync($"/api/identity/roles/{leaving}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Its_users_just_lose_it_when_that_is_said()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var leaving = await RoleAsync(admin, "night desk");
        await tenant.UserAsync("owl", "night desk", "sales");

        (await admin.SendAsync(HttpMethod.Delete, $"/api/identity/roles/{leaving}?takeAway=true")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await RolesOfAsync(admin, "owl")).ShouldBe(["sales"]);
    }

    [Fact]
    [Trait("Check", "T3")]
    public async Task Neither_itself_nor_another_tenants_role_comes_in_its_place()
    {
        var (tenant, other) = (await portal.TenantAsync(), await portal.TenantAsync());
        using var admin = await tenant.AdministratorAsync();
        using var foreigner = await other.AdministratorAsync();
        var (leaving, foreign) = (await RoleAsync(admin, "night desk"), await RoleAsync(foreigner, "day desk"));
        await tenant.UserAsync("owl", "night desk");

        foreach (var target in new[] { leaving, foreign })
        {
            (await CodeAsync(await admin.SendAsync(HttpMethod.Delete, $"/api/identity/roles/{leaving}?moveTo={target}"), HttpStatusCode.BadRequest))
                .ShouldBe(IdentityErrorCodes.RoleUnknown);
        }

        (await RolesOfAsync(admin, "owl")).ShouldBe(["night desk"]);
    }

    [Fact]
    [Trait("Check", "Z10")]
    public async Task Whoever_deletes_roles_neither_assigns_nor_raises_by_it()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var (leaving, _) = (await RoleAsync(admin, "night desk"), await RoleAsync(admin, "keepers"));
        await GrantAsync(admin, "keepers", IdentityPermissions.Roles.Default, IdentityPermissions.Roles.Delete);
        await tenant.UserAsync("owl", "night desk");
        await tenant.UserAsync("keeper", "keepers");
        using var keeper = await tenant.SignInAsync("keeper");
        var administrators = (await (await admin.GetAsync("/api/identity/roles?filter=admin")).JsonAsync(HttpStatusCode.OK)).GetProperty("items")[0].GetProperty("id").GetString();

        (await keeper.SendAsync(HttpMethod.Delete, $"/api/identity/roles/{leaving}?takeAway=true")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await GrantAsync(admin, "keepers", IdentityPermissions.Users.Default, IdentityPermissions.Users.Update, IdentityPermissions.Users.ManageRoles);
        var raised = await keeper.SendAsync(HttpMethod.Delete, $"/api/identity/roles/{leaving}?moveTo={administrators}");

        (await CodeAsync(raised, HttpStatusCode.Conflict)).ShouldBe(IdentityErrorCodes.RoleGivesMore);
        (await RolesOfAsync(admin, "owl")).ShouldBe(["night desk"]);
    }

    private static async Task<string> RoleAsync(TestBrowser admin, string name) =>
        (await (await admin.PostAsync("/api/identity/roles", new { name, isDefault = false, isPublic = true })).JsonAsync(HttpStatusCode.OK)).GetProperty("id").GetString()!;

    private static async Task GrantAsync(TestBrowser admin, string role, params string[] names) =>
        (await admin.SendAsync(HttpMethod.Put, $"/api/permission-management/permissions?providerName=R&providerKey={role}", new { permissions = names.Select(name => new { name, isGranted = true }) }))
        .StatusCode.ShouldBe(HttpStatusCode.NoContent);

    private static async Task<string[]> RolesOfAsync(TestBrowser admin, string userName) =>
        [.. (await (await admin.GetAsync($"/api/identity/users/by-username/{userName}")).JsonAsync(HttpStatusCode.OK)).GetProperty("roleNames").EnumerateArray().Select(r => r.GetString()!)];

    private static async Task<string?> CodeAsync(HttpResponseMessage response, HttpStatusCode status) =>
        (await response.JsonAsync(status)).GetProperty("error").GetProperty("code").GetString();
}
