using System.Net;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Platform.Features;
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
