using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>The tenant words its welcome mail, and the next customer reads these words.</summary>
public sealed class MailTemplateJourneyTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    private static readonly Words Words = new("en");

    [Fact]
    [Trait("Requirement", "IXO-14")]
    public async Task The_welcome_mail_says_what_the_tenant_wrote()
    {
        const string tenant = "acme-words";
        const string email = "sietske@hoekstra.example";
        await using var desk = await chromium.AtADeskAsync();
        var office = new BackOffice(site, desk);

        await desk.DoAsync("1-tenant", () => office.CreateTenantAsync(tenant));
        await desk.DoAsync("1-sign-in", () => office.SignInAsync(tenant));
        await desk.DoAsync("2-write", () => WriteAsync(desk.Page));
        await desk.DoAsync("3-quick-insert", () => office.QuickInsertAsync("Hoekstra Jachtbouw", "Sietske Hoekstra", email, "nl"));
        await desk.DoAsync("4-mail", () => ReadAsync(desk.Page, tenant, email));
        await desk.DoAsync("4-unsubscribe", () => UnsubscribeAsync(desk.Page, tenant, email));
        var studio = new StudioDesk(site, desk.Page, tenant);
        await desk.DoAsync("5-preview", () => studio.PreviewAsync("Hoekstra Jachtbouw", "Sietske Hoekstra"));
        await desk.DoAsync("5-field", () => studio.InsertAsync("contactName"));
        await desk.DoAsync("5-test", () => studio.SendTestAsync("writer@acme.example"));
        await desk.DoAsync("5-back", () => studio.GoBackAsync("Too much of a name"));
        await desk.DoAsync("5-test-left", () => FindAsync(desk.Page, tenant, "writer@acme.example", "Sent"));
        await desk.DoAsync("5-layout", () => FrameAsync(desk.Page));
        await desk.DoAsync("6-arabic", () => LookInArabicAsync(desk));

        desk.Troubles.ShouldBeEmpty();
    }

    private async Task WriteAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf("acme-words")}/settings/email-templates");
        await page.SeeAsync(Words["MailTemplate:Customers.Welcome.Help"]);
        await page.LookAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = Words["MailTemplate:Customers.Welcome"], Exact = true }).ClickAsync();
        await page.Locator(".chips button").Filter(new LocatorFilterOptions { HasText = "Nederlands" }).ClickAsync();
        await page.Locator("app-preview-frame iframe").First.ContentFrame.GetByRole(AriaRole.Heading).First.WaitForAsync();

        var dutch = page.Locator("app-wording-editor").Filter(new LocatorFilterOptions { Has = page.Locator("#subject-nl") });
        await page.Locator("#subject-nl").FillAsync("Welkom aan boord, {{contactNme}}");
        await dutch.GetByText(Words.Of("MailProblem:FieldUnknown", "name", "contactNme")).WaitForAsync();
        (await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = Words["Messaging.Templates.Publish"], Exact = true }).IsDisabledAsync()).ShouldBeTrue();
        await page.LookAsync();
        await dutch.ClickOnAsync(Words.Of("Messaging.Templates.UseInstead", "name", "contactName"));
        await page.Locator("app-preview-pane h3").Filter(new LocatorFilterOptions { HasText = "Welkom aan boord, " }).WaitForAsync();
        await page.Locator("ui-page-head").ClickOnAsync(Words["Messaging.Templates.Publish"]);
        await page.SeeAsync(Words.Of("Messaging.Templates.Published", "language", "Nederlands"));
        await page.Locator("ui-page-head").ClickOnAsync(Words["Messaging.Templates.Versions"]);
        await page.Front().GetByText(Words.Of("Messaging.Templates.Version", "number", 1)).WaitForAsync();
        await page.LookAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    /// <summary>What stands around every mail: it cannot be published without the mail's own words, and every mail has it afterwards.</summary>
    private async Task FrameAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf("acme-words")}/messaging/templates/Messaging-Layout");
        await page.Locator(".chips button").Filter(new LocatorFilterOptions { HasText = "Nederlands" }).ClickAsync();
        var frame = page.Locator("textarea[lang=nl]");
        await frame.WaitForAsync();
        var shipped = await frame.InputValueAsync();
        var publish = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = Words["Messaging.Templates.Publish"], Exact = true });

        await frame.FillAsync(shipped.Replace("{{{body}}}", string.Empty, StringComparison.Ordinal));
        await page.Locator("app-wording-editor .found .bad").First.WaitForAsync();
        (await publish.IsDisabledAsync()).ShouldBeTrue();

        await frame.FillAsync(shipped.Replace("{{{body}}}", "{{{body}}}<p>Wij bouwen boten sinds 1931.</p>", StringComparison.Ordinal));
        await InDutch(page).GetByText("Wij bouwen boten sinds 1931.").WaitForAsync();
        await publish.ClickAsync();
        await page.SeeAsync(Words.Of("Messaging.Templates.Published", "language", "Nederlands"));
        await page.LookAsync();

        await page.GotoAsync($"{site.AddressOf("acme-words")}/messaging/templates/Customers-Welcome");
        await page.Locator(".chips button").Filter(new LocatorFilterOptions { HasText = "Nederlands" }).ClickAsync();
        await InDutch(page).GetByText("Wij bouwen boten sinds 1931.").WaitForAsync();
    }

    private static IFrameLocator InDutch(IPage page) =>
        page.Locator("app-preview-pane article").Filter(new LocatorFilterOptions { Has = page.Locator("h3[lang=nl]") }).Locator("iframe").ContentFrame;

    private async Task LookInArabicAsync(Person desk)
    {
        await desk.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c=ar|uic=ar", Url = site.AddressOf("acme-words") }]);
        await desk.Page.GotoAsync($"{site.AddressOf("acme-words")}/messaging/templates/Customers-Welcome");
        await desk.Page.Locator("html[dir=rtl] app-wording-editor").First.WaitForAsync();
        await desk.Page.LookAsync();
    }

    /// <summary>The link of a statement's mail switches statements off, at the contact, where staff sees it.</summary>
    private async Task UnsubscribeAsync(IPage page, string tenant, string email)
    {
        await page.GotoAsync($"{site.AddressOf(tenant)}/customers");
        await page.Locator("ui-list tbody tr").GetByRole(AriaRole.Link).First.ClickAsync();
        await page.Locator("app-send-statement").WaitForAsync();
        var card = page.Url;
        await SendStatementAsync(page, email);

        await page.GotoAsync(await MailLinks.UnsubscribeAsync(site, email));
        await page.GetByText(new Words("en")["Portal.Mails.Statement"]).WaitForAsync();
        await page.LookAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = Words["Portal.Unsubscribe.Act"] }).ClickAsync();
        await page.SeeAsync(Words["Portal.Unsubscribe.Done"]);
        await page.LookAsync();

        await page.GotoAsync(card);
        await page.Locator("app-contacts-island").ClickOnAsync(Words.Of("Platform.ActionsOf", "name", "Sietske Hoekstra"));
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = Words["Ui.Edit"] }).ClickAsync();
        await page.Front().GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = Words["MailKind:Statement"] }).Filter(new LocatorFilterOptions { HasText = Words["Messaging.Contact.Off"] }).WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    private static async Task SendStatementAsync(IPage page, string to)
    {
        await page.Locator("app-send-statement").ClickOnAsync(Words["Billing.Statement.Send"]);
        var dialog = page.Front();
        await dialog.TypeAsync(Words["Billing.Statement.To"], to);
        await dialog.ClickOnAsync(Words["Billing.Statement.Send"]);
        await page.SeeAsync(Words.Of("Billing.Statement.Sent", "address", to));
    }

    private async Task<ILocator> FindAsync(IPage page, string tenant, string recipient, string state)
    {
        await page.GotoAsync($"{site.AddressOf(tenant)}/messaging");
        var row = page.Locator("ui-list tbody tr").Filter(new LocatorFilterOptions { HasText = recipient }).Filter(new LocatorFilterOptions { HasText = Words[$"Enum:MailState.{state}"] });
        await row.First.WaitForAsync();
        return row.First;
    }

    private async Task ReadAsync(IPage page, string tenant, string email)
    {
        await (await FindAsync(page, tenant, email, "Sent")).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Welkom aan boord, Sietske Hoekstra" }).WaitForAsync();
    }
}
