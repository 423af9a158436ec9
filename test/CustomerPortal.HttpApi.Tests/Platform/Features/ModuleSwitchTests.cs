using System.Net;
using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Isolation;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Features;

/// <summary>A module that the host switched off: no right of it, no route of it, no work of it.</summary>
public sealed class ModuleSwitchTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private const string OptionsOfTheCard = "GET /api/billing/options";

    private static readonly string[] OfBillingInTheClientArea =
    [
        "GET /api/portal/invoices", "GET /api/portal/invoices/{id:guid}", "GET /api/portal/invoices/{id:guid}/pdf", "GET /api/portal/statement", "GET /api/portal/statement/pdf",
    ];

    [Theory]
    [InlineData("/api/billing/", BillingFeatures.Module, "Billing.")]
    [InlineData("/api/accounting-sync/", AccountingSyncFeatures.Module, "AccountingSync.")]
    public async Task Every_route_of_a_module_that_is_off_says_so(string prefix, string feature, string rights)
    {
        var tenant = await portal.TenantAsync();
        await portal.SetFeatureAsync("T", tenant.Id, feature, "false");
        using var admin = await tenant.AdministratorAsync();
        var routes = RouteCases.All.Where(c => c.Route.StartsWith(prefix, StringComparison.Ordinal) && c.Key != OptionsOfTheCard).ToList();
        routes.Count.ShouldBeGreaterThan(3);

        foreach (var route in routes)
        {
            var address = RouteCase.Fill(route.Address, _ => Guid.CreateVersion7().ToString());
            var body = route.Body is null ? null : RouteCase.Fill(route.Body, _ => Guid.CreateVersion7().ToString());
            var answer = body is null
                ? await admin.SendAsync(new HttpMethod(route.Method), address)
                : await admin.SendJsonAsync(new HttpMethod(route.Method), address, body);
            (await answer.CodeAsync(HttpStatusCode.Forbidden)).ShouldBe(FeatureErrorCodes.SwitchedOff, route.Key);
        }

        var configuration = await (await admin.GetAsync("/api/abp/application-configuration")).JsonAsync(HttpStatusCode.OK);
        configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().ShouldNotContain(p => p.Name.StartsWith(rights, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_contact_finds_nothing_of_a_module_that_is_off_and_no_right_of_it()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("without@customer.example");
        using var admin = await tenant.AdministratorAsync();
        (await admin.SaveFormAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}/rights", new { rights = new[] { "Invoices", "Statements", "Profile" } }))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
        using var browser = await contact.SignInAsync();
        (await RightsAsync(browser)).ShouldBe(["Invoices", "Statements", "Profile"], ignoreOrder: true);

        await portal.SetFeatureAsync("T", tenant.Id, BillingFeatures.Module, "false");

        (await RightsAsync(browser)).ShouldBe(["Profile"]);
        foreach (var key in OfBillingInTheClientArea)
        {
            var route = RouteCases.All.First(c => c.Key == key);
            var answer = await browser.GetAsync(RouteCase.Fill(route.Address, _ => Guid.CreateVersion7().ToString()));
            (await answer.CodeAsync(HttpStatusCode.NotFound)).ShouldBe(FeatureErrorCodes.SwitchedOff, key);
        }

        foreach (var path in new[] { "/api/portal/home", "/api/portal/company", "/api/portal/mails" })
        {
            (await browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public void Every_route_of_a_module_with_a_switch_obeys_it()
    {
        var endpoints = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        var prefixes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Billing"] = "/api/billing/",
            ["AccountingSync"] = "/api/accounting-sync/",
        };
        portal.Services.GetRequiredService<FeatureRegistry>().All.Where(f => f.Module is not null).Select(f => f.Module!).ShouldBe(prefixes.Keys, ignoreOrder: true);

        foreach (var (module, prefix) in prefixes)
        {
            var without = endpoints.Where(e => ("/" + e.RoutePattern.RawText!.TrimStart('/')).StartsWith(prefix, StringComparison.Ordinal))
                .Where(e => e.Metadata.GetMetadata<EndpointModule>()?.Name != module)
                .SelectMany(RouteCases.KeysOf).Where(key => key != OptionsOfTheCard);
            without.ShouldBeEmpty();
        }

        // In the client area the right says whose route it is.
        var rights = portal.Services.GetRequiredService<PortalRightRegistry>();
        var named = endpoints.Where(e => e.Metadata.GetMetadata<EndpointRight>() is EndpointRight.PortalRight right && prefixes.ContainsKey(rights.Find(right.Name)!.Module)).ToList();
        named.SelectMany(RouteCases.KeysOf).ShouldBe(OfBillingInTheClientArea, ignoreOrder: true);
        named.Where(e => e.Metadata.GetMetadata<EndpointModule>()?.Name != rights.Find(((EndpointRight.PortalRight)e.Metadata.GetMetadata<EndpointRight>()!).Name)!.Module)
            .SelectMany(RouteCases.KeysOf).ShouldBeEmpty();
    }

    [Fact]
    public async Task Work_of_a_module_that_is_off_waits_without_counting_as_tried_and_goes_on_when_it_is_back()
    {
        var tenant = await portal.TenantAsync();
        await portal.SetFeatureAsync("T", tenant.Id, AccountingSyncFeatures.Module, "false");
        using var admin = await tenant.AdministratorAsync();
        var made = await (await admin.CreateCustomerAsync("Waiting")).JsonAsync(HttpStatusCode.Created);

        var resting = await Eventually.GetAsync(() => PendingAsync(tenant.Id), found => found.Count > 0 && found.TrueForAll(m => m.DueAt > portal.Clock.GetUtcNow()), "the push rests");
        resting.ShouldAllBe(m => m.Attempts == 0 && m.Subscription.StartsWith("CustomerPortal.AccountingSync.", StringComparison.Ordinal));
        await portal.SetFeatureAsync("T", tenant.Id, AccountingSyncFeatures.Module, "true");
        portal.Clock.Advance(TimeSpan.FromMinutes(6));

        await Eventually.HappensAsync(
            async () => (await (await admin.GetAsync($"/api/accounting-sync/customers/{made.GetProperty("id").GetString()}")).JsonAsync(HttpStatusCode.OK))
                .GetProperty("state").GetString() == "Synced",
            "the push goes on");
    }

    private static async Task<IEnumerable<string?>> RightsAsync(TestBrowser browser) =>
        (await (await browser.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("rights").EnumerateArray().Select(r => r.GetString());

    private Task<List<OutboxMessage>> PendingAsync(Guid tenant) => portal.InTenantAsync(tenant, services =>
        services.GetRequiredService<PortalDbContext>().Set<OutboxMessage>().AsNoTracking().Where(m => m.State == OutboxState.Pending).ToListAsync());
}
