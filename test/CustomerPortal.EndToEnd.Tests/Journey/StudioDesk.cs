using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>What a writer of mails does beside writing: looks with a real customer's eyes, puts a field in, tries the mail, goes back.</summary>
internal sealed class StudioDesk(PortalSite site, IPage page, string tenant)
{
    private static readonly Words Words = new("en");

    /// <summary>The preview of a customer who is there, light and dark, as html and as text.</summary>
    public async Task PreviewAsync(string company, string contact)
    {
        await OpenAsync();
        await page.ChooseAsync(Pane, Words["Messaging.Templates.Customer"], company);
        await Pane.Locator("h3[lang=nl]").Filter(new LocatorFilterOptions { HasText = contact }).WaitForAsync();

        var light = await ColoursAsync();
        await Pane.ClickOnAsync(Words["Messaging.Templates.Dark"]);
        await Eventually.HappensAsync(async () => await ColoursAsync() != light, "the dark colours");
        await page.LookAsync("studio-dark");
        await Pane.ClickOnAsync(Words["Enum:MailPart.Text"]);
        await Pane.Locator("pre[lang=nl]").GetByText(contact).First.WaitForAsync();
        await page.LookAsync("studio-text");
        await Pane.ClickOnAsync(Words["Enum:MailPart.Text"]);
    }

    /// <summary>A field out of the menu stands where the caret was.</summary>
    public async Task InsertAsync(string field)
    {
        var before = await Dutch.InputValueAsync();
        await page.Locator("app-wording-editor").Filter(new LocatorFilterOptions { Has = Dutch }).ClickOnAsync(Words["Messaging.Templates.InsertField"]);
        var menu = page.GetByRole(AriaRole.Menu);
        await menu.WaitForAsync();
        await page.LookAsync("studio-fields");
        await menu.GetByRole(AriaRole.Menuitem).Filter(new LocatorFilterOptions { HasText = field }).First.ClickAsync();
        (await Dutch.InputValueAsync()).Length.ShouldBe(before.Length + field.Length + "{{}}".Length);
    }

    /// <summary>The words as they stand go to somebody, marked as a test.</summary>
    public async Task SendTestAsync(string to)
    {
        await page.Locator("ui-page-head").ClickOnAsync(Words["Messaging.Templates.SendTest"]);
        var dialog = page.Front();
        await dialog.TypeAsync(Words["Messaging.Templates.TestTo"], to);
        await dialog.ClickOnAsync(Words["Messaging.Templates.SendTest"]);
        await page.SeeAsync(Words.Of("Messaging.Templates.TestSent", "address", to));
    }

    /// <summary>Published with a reason, compared with the shipped words, and given up for them.</summary>
    public async Task GoBackAsync(string why)
    {
        await page.GetByLabel(Words["Messaging.Templates.Note"]).FillAsync(why);
        await page.Locator("ui-page-head").ClickOnAsync(Words["Messaging.Templates.Publish"]);
        await page.SeeAsync(Words.Of("Messaging.Templates.Published", "language", "Nederlands"));
        var own = await page.Locator("#subject-nl").InputValueAsync();
        await page.Locator("ui-page-head").ClickOnAsync(Words["Messaging.Templates.Versions"]);
        var dialog = page.Front();
        await dialog.GetByText(why).WaitForAsync();
        await dialog.ClickOnAsync(Words["Enum:MailWordingState.Shipped"]);
        var difference = dialog.GetByRole(AriaRole.Region, new LocatorGetByRoleOptions { Name = Words["Messaging.Templates.Difference"] });
        await difference.Locator("p.removed").Filter(new LocatorFilterOptions { HasText = own }).WaitForAsync();
        await page.LookAsync("studio-difference");
        await dialog.ClickOnAsync(Words["Messaging.Templates.UseThis"]);
        await Eventually.HappensAsync(async () => await page.Locator("#subject-nl").InputValueAsync() != own, "the shipped words");
    }

    private ILocator Pane => page.Locator("app-preview-pane");

    private ILocator Dutch => page.Locator("textarea[lang=nl]");

    private async Task OpenAsync()
    {
        await page.GotoAsync($"{site.AddressOf(tenant)}/messaging/templates/Customers-Welcome");
        await page.Locator(".chips button").Filter(new LocatorFilterOptions { HasText = "Nederlands" }).ClickAsync();
        await Dutch.WaitForAsync();
    }

    private Task<string> ColoursAsync() => Pane.Locator("article").Filter(new LocatorFilterOptions { Has = page.Locator("h3[lang=nl]") }).Locator("iframe").ContentFrame.Locator("html")
        .EvaluateAsync<string>("html => [...html.querySelectorAll('*')].map(e => getComputedStyle(e).backgroundColor).join()");
}
