using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Portal;

/// <summary>What a new contact may see: the tenant's default, a group's instead, several groups' together.</summary>
public sealed class DefaultRightsTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Requirement", "IXO-02")]
    public async Task A_new_contact_begins_with_the_rights_of_its_groups_else_of_the_tenant()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await StoreAsync(admin, "Profile,Invoices");
        var (first, second, third) = (await GroupAsync(admin, "First"), await GroupAsync(admin, "Second"), await GroupAsync(admin, "Third"));
        await RightsAsync(admin, first, ["Statements"]);
        await RightsAsync(admin, second, ["Support", "Statements"]);

        (await NewContactAsync(admin, "None")).ShouldBe(["Invoices", "Profile"]);
        (await NewContactAsync(admin, "Other", third)).ShouldBe(["Invoices", "Profile"]);
        (await NewContactAsync(admin, "One", first, third)).ShouldBe(["Statements"]);
        (await NewContactAsync(admin, "Both", first, second)).ShouldBe(["Statements", "Support"]);
        await RightsAsync(admin, first, null);
        (await NewContactAsync(admin, "Back", first)).ShouldBe(["Invoices", "Profile"]);
        (await (await admin.GetAsync("/api/customers/options")).JsonAsync(HttpStatusCode.OK)).GetProperty("portalRights").EnumerateArray()
            .Where(r => r.GetProperty("grantedByDefault").GetBoolean()).Select(r => r.GetProperty("name").GetString()).ShouldBe(["Invoices", "Profile"]);
    }

    [Fact]
    public async Task A_right_that_nobody_offers_is_refused()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var group = await GroupAsync(admin, "Group");

        (await admin.SaveFormAsync($"/api/customers/groups/{group}/portal-rights", new { rights = new[] { "Everything" } })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task StoreAsync(TestBrowser admin, string rights) => await (await admin.SendAsync(
        HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string> { ["Portal.DefaultRights"] = rights } })).JsonAsync(HttpStatusCode.OK);

    private static async Task<string> GroupAsync(TestBrowser admin, string name) =>
        (await (await admin.PostAsync("/api/customers/groups", new { name = new { en = name } })).JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetString()!;

    private static async Task RightsAsync(TestBrowser admin, string group, string[]? rights) =>
        await (await admin.SaveFormAsync($"/api/customers/groups/{group}/portal-rights", new { rights })).JsonAsync(HttpStatusCode.OK);

    /// <summary>Rights of the contact that comes with the customer; a second one, added later, begins with the same.</summary>
    private static async Task<IReadOnlyList<string>> NewContactAsync(TestBrowser admin, string company, params string[] groupIds)
    {
        var customer = await (await admin.PostAsync("/api/customers", new { company, currency = "EUR", contactName = "Jo", groupIds })).JsonAsync(HttpStatusCode.Created);
        var id = customer.GetProperty("id").GetString();
        var later = await (await admin.PostAsync($"/api/customers/{id}/contacts", new { name = "Later" })).JsonAsync(HttpStatusCode.Created);
        var asked = await (await admin.GetAsync($"/api/customers/{id}/default-rights")).JsonAsync(HttpStatusCode.OK);
        var first = (await (await admin.GetAsync($"/api/customers/{id}/contacts")).JsonAsync(HttpStatusCode.OK)).EnumerateArray().First(c => c.GetProperty("name").GetString() == "Jo");
        Names(later.GetProperty("rights")).ShouldBe(Names(first.GetProperty("rights")));
        Names(asked).ShouldBe(Names(first.GetProperty("rights")));
        return Names(asked);
    }

    private static List<string> Names(JsonElement rights) => [.. rights.EnumerateArray().Select(r => r.GetString()!)];
}
