using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>The list of staff accounts: states, roles, last sign-in, and what can be done from it.</summary>
public sealed class UserListTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    public async Task Accounts_are_filtered_by_state_and_role()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await tenant.UserAsync("ann", "sales");
        await SetActiveAsync(admin, (await tenant.UserAsync("ben", "support")).Id(), isActive: false);
        (await admin.PostAsync("/api/identity/users", new { userName = "cid", email = "cid@example.com", roleNames = new[] { "sales" } })).EnsureSuccessStatusCode();
        await tenant.UserAsync("dot");
        await LockAsync(tenant, "dot");
        var roles = await (await admin.GetAsync("/api/identity/roles/all")).JsonAsync(HttpStatusCode.OK);
        var ids = roles.GetProperty("items").EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!, r => r.Id());

        (await NamesAsync(admin, "states=Active")).ShouldBe(["admin", "ann"]);
        (await NamesAsync(admin, "states=Inactive&states=Locked")).ShouldBe(["ben", "dot"]);
        (await NamesAsync(admin, "states=Invited")).ShouldBe(["cid"]);
        (await NamesAsync(admin, $"roleIds={ids["sales"]}&roleIds={ids["support"]}")).ShouldBe(["ann", "ben", "cid"]);
        (await NamesAsync(admin, $"roleIds={ids["sales"]}&states=Invited")).ShouldBe(["cid"]);
        (await admin.GetAsync("/api/identity/users?states=Asleep")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_last_sign_in_is_the_persons_own()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await tenant.UserAsync("ann");
        var before = await ShownAsync(admin, "ann");
        using var ann = await tenant.SignInAsync("ann");

        before.GetProperty("lastSignInTime").ValueKind.ShouldBe(JsonValueKind.Null);
        (await ShownAsync(admin, "ann")).GetProperty("lastSignInTime").GetDateTimeOffset().ShouldBe(portal.Clock.GetUtcNow(), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task A_locked_account_is_unlocked_and_signs_in()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var id = (await tenant.UserAsync("dot")).Id();
        await LockAsync(tenant, "dot");
        (await ShownAsync(admin, "dot")).GetProperty("state").GetString().ShouldBe("Locked");

        var shown = await (await admin.PostAsync($"/api/identity/users/{id}/unlock")).JsonAsync(HttpStatusCode.OK);

        shown.GetProperty("state").GetString().ShouldBe("Active");
        using var dot = await tenant.SignInAsync("dot");
    }

    [Fact]
    [Trait("Check", "Z10")]
    public async Task A_deactivated_account_loses_its_sessions_and_nobody_deactivates_themselves()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var id = (await tenant.UserAsync("ann")).Id();
        using var ann = await tenant.SignInAsync("ann");
        var own = (await ShownAsync(admin, "admin")).Id();

        await SetActiveAsync(admin, id, isActive: false);
        var refused = await (await admin.PostAsync($"/api/identity/users/{own}/deactivate")).JsonAsync(HttpStatusCode.Conflict);

        (await ann.SessionStatusAsync()).ShouldBe(401);
        refused.GetProperty("error").GetProperty("code").GetString().ShouldBe(IdentityErrorCodes.OwnAccountDeactivated);
        await SetActiveAsync(admin, id, isActive: true);
        using var again = await tenant.SignInAsync("ann");
    }

    private static async Task SetActiveAsync(TestBrowser admin, string id, bool isActive) =>
        (await (await admin.PostAsync($"/api/identity/users/{id}/{(isActive ? "activate" : "deactivate")}")).JsonAsync(HttpStatusCode.OK))
        .GetProperty("isActive").GetBoolean().ShouldBe(isActive);

    private static async Task LockAsync(TestTenant tenant, string userName)
    {
        using var stranger = await tenant.StrangerAsync();
        for (var tries = 0; tries < Doors.Limit; tries++)
        {
            await stranger.LoginAsync(userName, "wrong");
        }
    }

    private static async Task<string[]> NamesAsync(TestBrowser admin, string query) =>
        [.. (await (await admin.GetAsync($"/api/identity/users?{query}")).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray().Select(u => u.GetProperty("userName").GetString()!)];

    private static async Task<JsonElement> ShownAsync(TestBrowser admin, string userName) =>
        (await (await admin.GetAsync($"/api/identity/users?filter={userName}")).JsonAsync(HttpStatusCode.OK)).GetProperty("items")[0];
}

file static class Ids
{
    public static string Id(this JsonElement thing) => thing.GetProperty("id").GetString()!;
}
