using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>The host makes a tenant, limits it, works in it as its administrator, leaves, deletes it and brings it back.</summary>
public sealed class TenantLifeJourneyTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    private const string Tenant = "harbour-life";
    private static readonly Words Words = new("en");

    [Fact]
    public async Task The_host_makes_limits_enters_deletes_and_restores_a_tenant()
    {
        await using var desk = await chromium.AtADeskAsync();
        var office = new BackOffice(site, desk);
        var page = desk.Page;

        await desk.DoAsync("life-tenant", () => office.CreateTenantAsync(Tenant));
        var tenantPage = page.Url;
        await desk.DoAsync("life-limit", () => LimitStaffAsync(page));
        await desk.DoAsync("life-impersonate", () => ImpersonateAsync(page));
        await desk.DoAsync("life-usage", () => SeeTheLimitAsync(page));
        await desk.DoAsync("life-leave", () => LeaveAsync(page));
        await desk.DoAsync("life-one-too-many", () => OneTooManyAsync(page, office));
        await desk.DoAsync("life-switched-off", () => SwitchOffAsync(page, tenantPage));
        await desk.DoAsync("life-delete", () => DeleteAndRestoreAsync(page, tenantPage));

        desk.Troubles.ShouldBeEmpty();
    }

    private static async Task LimitStaffAsync(IPage page)
    {
        var limit = page.GetByLabel(Words["Feature:Limits.Staff"], new PageGetByLabelOptions { Exact = true });
        await limit.FillAsync("1");
        await limit.PressAsync("Tab");
        await page.SeeAsync(Words["Platform.Features.Source.T"]);
    }

    private static async Task ImpersonateAsync(IPage page)
    {
        await page.Locator("body").ClickOnAsync(Words["Platform.Impersonate.Action"]);
        var dialog = page.Front();
        await dialog.TypeAsync(Words["Platform.Tenants.Reason"], "The harbour master asked for help");
        await dialog.ClickOnAsync(Words["Platform.Impersonate.Action"]);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = Words["Platform.Impersonate.Leave"] }).WaitForAsync();
    }

    private async Task SeeTheLimitAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf(Tenant)}/settings/plan");
        await page.SeeAsync("1 of 1");
        (await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = Words["Platform.Impersonate.Leave"] }).CountAsync()).ShouldBe(1);
        await page.LookAsync();
    }

    private static async Task LeaveAsync(IPage page)
    {
        await page.Locator("body").ClickOnAsync(Words["Platform.Impersonate.Leave"]);
        await page.WaitForURLAsync(url => url.Contains("/account/login", StringComparison.Ordinal));
    }

    private static async Task OneTooManyAsync(IPage page, BackOffice office)
    {
        await office.SignInAsync(Tenant);
        await page.GotoAsync(new Uri(new Uri(page.Url), "/users").ToString());
        await page.Locator("main").ClickOnAsync(Words["Platform.Users.New"]);
        var dialog = page.Front();
        await dialog.TypeAsync(Words["Platform.Users.UserName"], "second");
        await dialog.TypeAsync(Words["Ui.Email"], "second@example.com");
        await dialog.ClickOnAsync(Words["Ui.Create"]);
        await page.SeeAsync(Words.Of("Identity:StaffLimitReached", new Dictionary<string, object?> { ["limit"] = 1, ["used"] = 1 }));
        await page.LookAsync("one-too-many");
    }

    private async Task SwitchOffAsync(IPage page, string tenantPage)
    {
        await page.GotoAsync(tenantPage);
        await page.GetByLabel(Words["Feature:Module.Billing"], new PageGetByLabelOptions { Exact = true }).UncheckAsync();
        await page.GetByLabel(Words["Feature:Module.Billing"], new PageGetByLabelOptions { Exact = true }).And(page.Locator(":enabled")).WaitForAsync();
        await page.GotoAsync($"{site.AddressOf(Tenant)}/billing/invoices");
        await page.SeeAsync(Words["Features:SwitchedOff"]);
        await page.LookAsync("module-off");
    }

    private static async Task DeleteAndRestoreAsync(IPage page, string tenantPage)
    {
        await page.GotoAsync(tenantPage);
        await page.Locator("main").ClickOnAsync(Words["Ui.Delete"]);
        var dialog = page.Front();
        await dialog.GetByRole(AriaRole.Textbox).FillAsync(Tenant);
        await dialog.ClickOnAsync(Words["Ui.Delete"]);
        await page.Locator("main").ClickOnAsync(Words["Platform.Tenants.Restore"]);
        await page.SeeAsync(Words["Enum:TenantState.Active"]);
    }
}
