using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>A tenant keeps a list, its configuration leaves as one file, and another takes over what it ticks.</summary>
public sealed class ConfigurationTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    private const string From = "acme-lists-from";
    private const string To = "acme-lists-to";
    private static readonly Words English = new("en");
    private static readonly Words Arabic = new("ar");

    [Fact]
    public async Task A_list_is_kept_exported_and_taken_over_by_another_tenant_after_a_look_at_the_difference()
    {
        await using var desk = await chromium.AtADeskAsync();
        var office = new BackOffice(site, desk);
        await desk.DoAsync("lists-tenant", () => office.CreateTenantAsync(From));
        await desk.DoAsync("lists-sign-in", () => office.SignInAsync(From));
        await desk.DoAsync("lists-values", () => KeepTypesAsync(desk.Page));
        await desk.DoAsync("lists-arabic", () => ReadInArabicAsync(desk.Page));
        var file = await desk.DoAsync("configuration-export", () => ExportAsync(desk.Page));

        await using var other = await chromium.AtADeskAsync();
        var elsewhere = new BackOffice(site, other);
        await other.DoAsync("configuration-tenant", () => elsewhere.CreateTenantAsync(To));
        await other.DoAsync("configuration-sign-in", () => elsewhere.SignInAsync(To));
        await other.DoAsync("configuration-import", () => ImportAsync(other.Page, file));

        desk.Troubles.ShouldBeEmpty();
        other.Troubles.ShouldBeEmpty();
    }

    private async Task KeepTypesAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf(From)}/settings/lists");
        await page.SeeAsync(English["Customers.Lists.Empty"]);
        foreach (var (code, name) in new[] { ("RETAIL", "Retail"), ("INDUSTRY", "Industry") })
        {
            await page.Locator("app-lists-page").ClickOnAsync(English["Customers.Lists.AddValue"]);
            await page.Front().TypeAsync(English["Customers.Lists.Code"], code);
            await page.Front().Locator("ui-texts-input input").First.FillAsync(name);
            await page.Front().ClickOnAsync(English["Ui.Save"]);
            await page.Locator("tbody").GetByText(name, new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        }

        await page.Locator("app-lists-page").ClickOnAsync(English["Ui.Order.Change"]);
        var up = page.Front().GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = English.Of("Ui.Order.Up", "name", "INDUSTRY · Industry") });
        await up.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.LookAsync();
        await page.Front().ClickOnAsync(English["Ui.Save"]);
        await page.Locator("tbody tr").First.GetByText("INDUSTRY").First.WaitForAsync();

        await page.Locator("tbody tr").First.ClickOnAsync(English["Ui.Listed.MakeDefault"]);
        await page.Locator("tbody tr").First.GetByText(English["Ui.Listed.Default"], new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        await page.Locator("tbody tr").Last.ClickOnAsync(English["Ui.Listed.Retire"]);
        await page.Locator("tbody tr").Last.GetByText(English["Ui.Listed.Retired"], new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        await page.LookAsync("lists");
    }

    private static async Task ReadInArabicAsync(IPage page)
    {
        await page.Locator("app-language-menu").GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new PageGetByRoleOptions { Name = "العربية" }).ClickAsync();
        await page.SeeAsync(Arabic["Customers.Lists.AddValue"]);
        await page.LookAsync("lists-ar");
        await page.Locator("app-language-menu").GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new PageGetByRoleOptions { Name = "English" }).ClickAsync();
        await page.SeeAsync(English["Customers.Lists.AddValue"]);
    }

    private async Task<string> ExportAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf(From)}/settings/configuration");
        await page.SeeAsync(English["Platform.Configuration.ExportText"]);
        await page.LookAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("app-configuration-page").ClickOnAsync(English["Platform.Configuration.Export"]));
        var path = Path.Combine(site.Database.Folder, "configuration.json");
        await download.SaveAsAsync(path);
        return path;
    }

    private async Task ImportAsync(IPage page, string file)
    {
        await page.GotoAsync($"{site.AddressOf(To)}/settings/configuration");
        await page.Locator("input[type=file]").SetInputFilesAsync(file);
        var values = page.Locator("app-part-difference").Filter(new LocatorFilterOptions { HasText = English["ConfigurationPart:Customers.ListValues"] });
        await values.GetByText("CustomerTypes/INDUSTRY").First.WaitForAsync();
        await page.LookAsync("configuration-difference");

        await page.Locator("app-configuration-page").ClickOnAsync(English["Platform.Configuration.Apply"]);
        await page.SeeAsync(English["Platform.Configuration.Nothing"]);
        await page.GotoAsync($"{site.AddressOf(To)}/settings/lists");
        await page.Locator("tbody tr").First.GetByText("INDUSTRY").First.WaitForAsync();
    }
}
