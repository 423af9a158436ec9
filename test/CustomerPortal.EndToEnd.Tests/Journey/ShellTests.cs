using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>What stands around every page of the back office: search by keyboard, and the language of one's pages.</summary>
public sealed class ShellTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    private const string Tenant = "acme-shell";
    private const string Company = "Waddenzee Rederij";
    private static readonly Words English = new("en");
    private static readonly Words Dutch = new("nl");

    [Fact]
    public async Task Search_finds_customer_invoice_and_contact_and_the_profile_decides_the_language()
    {
        await using var desk = await chromium.AtADeskAsync();
        var office = new BackOffice(site, desk);

        await desk.DoAsync("shell-tenant", () => office.CreateTenantAsync(Tenant));
        await desk.DoAsync("shell-sign-in", () => office.SignInAsync(Tenant));
        await desk.DoAsync("shell-company", () => office.CompleteCompanyAsync());
        await desk.DoAsync("shell-customer", () => office.QuickInsertAsync(Company, "Femke Stuurman", "femke@waddenzee.example", "nl"));
        await desk.DoAsync("shell-debtor-number", () => office.SeeTheDebtorNumberAppearAsync());
        await desk.DoAsync("shell-activate", () => office.CompleteAddressAndActivateAsync());
        var invoice = await desk.DoAsync("shell-invoice", () => office.IssueAndSendInvoiceAsync(Company));

        await desk.DoAsync("shell-search", () => SearchAsync(desk.Page, invoice));
        await desk.DoAsync("shell-language", () => ChooseLanguageAsync(desk.Page));

        desk.Troubles.ShouldBeEmpty();
    }

    private async Task SearchAsync(IPage page, string invoice)
    {
        await page.GotoAsync($"{site.AddressOf(Tenant)}/");
        await page.SeeAsync(English["Platform.Dashboard.Title"]);
        await page.Keyboard.PressAsync("/");
        var dialog = page.Front();
        await dialog.GetByRole(AriaRole.Combobox).FillAsync("waddenzee");
        foreach (var hit in new[] { Company, invoice, "Femke Stuurman" })
        {
            await dialog.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = hit }).First.WaitForAsync();
        }

        await page.LookAsync("shell-search");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("/billing/invoices/", StringComparison.Ordinal));
        await page.SeeAsync(invoice);
    }

    private async Task ChooseLanguageAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf(Tenant)}/profile");
        await page.ChooseAsync(page.Locator("app-profile"), English["Ui.Language"], "Nederlands");
        await page.Locator("app-profile").ClickOnAsync(English["Ui.Save"]);
        await page.SeeAsync(Dutch["Platform.Profile.SecurityOpen"]);
        await page.LookAsync("shell-profile");

        await page.ReloadAsync();
        await page.SeeAsync(Dutch["Platform.Profile.SecurityOpen"]);

        await page.Locator("app-language-menu").GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new PageGetByRoleOptions { Name = "English" }).ClickAsync();
        await page.SeeAsync(English["Platform.Profile.SecurityOpen"]);
        await page.ReloadAsync();
        await page.SeeAsync(English["Platform.Profile.SecurityOpen"]);
    }
}
