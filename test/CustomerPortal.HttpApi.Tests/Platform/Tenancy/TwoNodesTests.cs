using System.Net;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Settings;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Two hosts on one PostgreSQL database: what one changes, the other has forgotten a moment later. SQLite has one host only.</summary>
public sealed class TwoNodesTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Check", "N8")]
    public async Task What_one_node_changes_of_settings_rights_and_features_the_other_sees()
    {
        if (!TestDatabase.IsPostgreSql)
        {
            return;
        }

        await using var other = new OtherNode(portal);
        var tenant = await portal.TenantAsync();
        await tenant.UserAsync("seller", "sales");
        using var host = await portal.HostAdministratorAsync();
        using var admin = await tenant.AdministratorAsync();
        using var adminThere = await other.SignInAsync(tenant.Host, "admin", AccountHost.Password);
        using var sellerThere = await other.SignInAsync(tenant.Host, "seller", AccountHost.Password);
        (await TimeZoneAsync(adminThere)).ShouldNotBe("Asia/Dubai");
        (await sellerThere.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await adminThere.GetAsync("/api/billing/invoices")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await admin.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string?> { [PlatformSettings.TimeZone] = "Asia/Dubai" } }))
            .IsSuccessStatusCode.ShouldBeTrue();
        await Eventually.GetAsync(() => TimeZoneAsync(adminThere), zone => zone == "Asia/Dubai", "the other node reads the setting anew");

        var noCustomers = new { permissions = new[] { new { name = CustomersPermissions.View, isGranted = false } } };
        (await admin.SendAsync(HttpMethod.Put, "/api/permission-management/permissions?providerName=R&providerKey=sales", noCustomers)).IsSuccessStatusCode.ShouldBeTrue();
        await StatusAsync(sellerThere, "/api/customers", HttpStatusCode.Forbidden);

        await portal.SetFeatureAsync("T", tenant.Id, BillingFeatures.Module, "false");
        await StatusAsync(adminThere, "/api/billing/invoices", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Which_edition_a_tenant_has_and_what_the_edition_holds_the_other_node_sees()
    {
        if (!TestDatabase.IsPostgreSql)
        {
            return;
        }

        await using var other = new OtherNode(portal);
        var tenant = await portal.TenantAsync();
        using var host = await portal.HostAdministratorAsync();
        using var adminThere = await other.SignInAsync(tenant.Host, "admin", AccountHost.Password);
        (await adminThere.GetAsync("/api/billing/invoices")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var edition = await host.EditionAsync("Elsewhere");
        await portal.SetFeatureAsync("E", edition, BillingFeatures.Module, "false");

        await host.SellAsync(tenant.Id, edition);
        await StatusAsync(adminThere, "/api/billing/invoices", HttpStatusCode.Forbidden);
        await portal.SetFeatureAsync("E", edition, BillingFeatures.Module, "true");
        await StatusAsync(adminThere, "/api/billing/invoices", HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Check", "N9")]
    public async Task Whom_one_node_shuts_out_the_other_lets_in_no_more_after_five_seconds()
    {
        if (!TestDatabase.IsPostgreSql)
        {
            return;
        }

        await using var other = new OtherNode(portal);
        var tenant = await portal.TenantAsync();
        var there = tenant with { Portal = other };
        var (leaver, employee) = (await StaffDoors.OpenAsync(other, there, "leaver"), await StaffDoors.OpenAsync(other, there, "employee"));
        var (gone, stays) = (await ContactDoors.OpenAsync(other, there, "gone@customer.example"), await ContactDoors.OpenAsync(other, there, "stays@customer.example"));
        using var admin = await tenant.AdministratorAsync();
        var (revoked, revokedSecret) = await admin.MakeKeyAsync(portal, CustomersPermissions.View);
        var (_, secret) = await admin.MakeKeyAsync(portal, CustomersPermissions.View);
        using var deadProgram = other.Program(revokedSecret);
        using var program = other.Program(secret);

        // The other node knows them all.
        await AreInAsync([leaver, employee], [gone, stays], [deadProgram, program]);
        (await admin.PostAsync($"/api/identity/users/{leaver.Id}/deactivate")).IsSuccessStatusCode.ShouldBeTrue();
        (await admin.PostAsync($"/api/customers/{gone.Contact.CustomerId}/contacts/{gone.Contact.ContactId}/deactivate")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.SendAsync(HttpMethod.Delete, $"/api/account/api-keys/{revoked}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        other.Clock.Advance(TimeSpan.FromSeconds(5));

        (await leaver.WaysInAsync()).ShouldBeEmpty();
        (await gone.WaysInAsync()).ShouldBeEmpty();
        (await deadProgram.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        await AreInAsync([employee], [stays], [program]);
        using var host = await portal.HostAdministratorAsync();
        (await host.PostAsync($"/api/multi-tenancy/tenants/{tenant.Id}/deactivate", new { reason = "Left us" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        other.Clock.Advance(TimeSpan.FromSeconds(5));

        (await employee.WaysInAsync()).ShouldBeEmpty();
        (await stays.WaysInAsync()).ShouldBeEmpty();
        (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task AreInAsync(IEnumerable<StaffDoors> staff, IEnumerable<ContactDoors> contacts, IEnumerable<TestBrowser> programs)
    {
        foreach (var doors in staff)
        {
            (await doors.Browsers[0].SessionStatusAsync()).ShouldBe(200);
        }

        foreach (var doors in contacts)
        {
            (await doors.Browsers[0].ContactStatusAsync()).ShouldBe(200);
        }

        foreach (var program in programs)
        {
            (await program.GetAsync("/api/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    private static Task<HttpStatusCode> StatusAsync(TestBrowser browser, string path, HttpStatusCode right) =>
        Eventually.GetAsync(async () => (await browser.GetAsync(path)).StatusCode, status => status == right, $"{path} answers {right} on the other node");

    private static async Task<string?> TimeZoneAsync(TestBrowser browser) =>
        (await (await browser.GetAsync("/api/settings")).JsonAsync(HttpStatusCode.OK)).EnumerateArray()
        .SelectMany(page => page.GetProperty("settings").EnumerateArray()).Single(s => s.GetProperty("name").GetString() == PlatformSettings.TimeZone).GetProperty("value").GetString();

    /// <summary>A second host on the database of the first.</summary>
    private sealed class OtherNode(AccountHost first) : AccountHost
    {
        protected override IReadOnlyDictionary<string, string?> Settings() =>
            base.Settings().Concat(first.Database.Settings).GroupBy(s => s.Key).ToDictionary(s => s.Key, s => s.Last().Value);
    }
}
