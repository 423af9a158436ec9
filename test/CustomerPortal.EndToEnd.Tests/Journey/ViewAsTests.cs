using System.Text.Json;
using CustomerPortal.EndToEnd.Site;
using CustomerPortal.Platform.Demo;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>Staff looks at the client area as a contact sees it; the log tells it, its chain is proved.</summary>
public sealed class ViewAsTests(DemoSite site, Chromium chromium) : IClassFixture<DemoSite>, IClassFixture<Chromium>
{
    private const string Contact = "Sanne de Vries";
    private static readonly Words English = new("en");

    [Fact]
    public async Task A_view_says_what_it_is_changes_nothing_and_is_told()
    {
        await using var desk = await chromium.AtADeskAsync();
        await desk.DoAsync("view-sign-in", () => SignInAsync(desk.Page));

        var view = await desk.DoAsync("view-open", () => OpenAsync(desk));
        await desk.DoAsync("view-look", () => LookAsync(view));
        await desk.DoAsync("view-audit", () => FindInTheLogAsync(desk.Page));
        await desk.DoAsync("view-arabic", () => LookInArabicAsync(desk));

        desk.Troubles.ShouldBeEmpty();
    }

    private async Task SignInAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf(DemoSite.Tenant)}/account/login");
        var form = page.Locator("form");
        await form.TypeAsync(English["Ui.SignIn.UserName"], "admin");
        await form.TypeAsync(English["Ui.SignIn.Password"], DemoTenant.Password);
        await form.ClickOnAsync(English["Ui.SignIn.Action"]);
        await page.SeeAsync(English["Platform.Dashboard.Title"]);
    }

    private async Task<IPage> OpenAsync(Person desk)
    {
        var (_, body) = await desk.Page.FetchAsync("/api/customers/contacts?filter=Sanne");
        var customer = JsonDocument.Parse(body).RootElement[0].GetProperty("customerId").GetString();
        await desk.Page.GotoAsync($"{site.AddressOf(DemoSite.Tenant)}/customers/{customer}");
        await desk.Page.Locator("app-contacts-island").ClickOnAsync(English.Of("Platform.ActionsOf", "name", Contact));
        await desk.Page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = English["Customers.Contact.ViewAs"] }).ClickAsync();
        await desk.Page.Front().TypeAsync(English["Customers.Contact.ViewAsReason"], "Asked by phone");
        await desk.Page.LookAsync("view-as-dialog");
        return await desk.Context.RunAndWaitForPageAsync(() => desk.Page.Front().ClickOnAsync(English["Customers.Contact.ViewAsOpen"]));
    }

    private static async Task LookAsync(IPage view)
    {
        var banner = view.Locator("client-view-banner");
        await banner.GetByText(Contact).First.WaitForAsync();
        await banner.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = English["Portal.View.Hidden"] }).ClickAsync();
        await view.LookAsync("view-as");
        (await view.FetchAsync("/api/portal/home")).Status.ShouldBe(401, "without the tab's header the browser has no session of a contact");

        await view.GotoAsync(view.Url.Split("/clients/")[0] + "/clients/looks");
        await view.GetByText("Asked by phone").First.WaitForAsync();
        await view.LookAsync("view-as-looks");
        await view.Locator("client-view-banner").ClickOnAsync(English["Portal.View.Leave"]);
    }

    /// <summary>Staff that reads Arabic looks as a contact that does: the banner is in the language of who looks, the pages in the contact's.</summary>
    private async Task LookInArabicAsync(Person desk)
    {
        var (_, body) = await desk.Page.FetchAsync("/api/customers/contacts?filter=Layla");
        var contact = JsonDocument.Parse(body).RootElement[0];
        await desk.Page.SendAsync("PUT", "/api/account/my-profile", new { userName = "admin", email = "admin@acme.example", name = "Wim", surname = "de Boer", language = "ar" });
        await desk.Page.SendAsync("POST", "/api/account/login", new { userNameOrEmailAddress = "admin", password = DemoTenant.Password });
        var address = $"/api/customers/{contact.GetProperty("customerId").GetString()}/contacts/{contact.GetProperty("id").GetString()}/view-as";
        var opened = await desk.Page.SendAsync("POST", address, new { reason = "Asked by phone" });
        await desk.Page.GotoAsync(site.AddressOf(DemoSite.Tenant) + opened.GetProperty("url").GetString());
        await desk.Page.Locator("client-view-banner section[lang=ar][dir=rtl]").GetByText(new Words("ar")["Portal.View.Leave"]).WaitForAsync();
        (await desk.Page.Locator("html").GetAttributeAsync("dir")).ShouldBe("rtl");
        await desk.Page.LookAsync();
    }

    private async Task FindInTheLogAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf(DemoSite.Tenant)}/audit?action=ViewedAs");
        await page.GetByText(Contact).First.WaitForAsync();
        await page.Locator("app-audit-list").ClickOnAsync(English["Platform.Audit.Prove"]);
        await page.Front().Locator("code").WaitForAsync();
        await page.LookAsync("audit-proof");
    }
}
