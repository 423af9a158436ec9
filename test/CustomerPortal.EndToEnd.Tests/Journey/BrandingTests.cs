using System.Text.Json;
using CustomerPortal.EndToEnd.Site;
using CustomerPortal.Platform.Demo;
using CustomerPortal.TestBase;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>An organisation gives its client area a name, a colour, a logo and terms; its customer meets all of them.</summary>
public sealed class BrandingTests(DemoSite site, Chromium chromium) : IClassFixture<DemoSite>, IClassFixture<Chromium>
{
    private const string Name = "Harbour Desk";
    private const string Colour = "#8b0000";
    private static readonly Words English = new("en");
    private static readonly Words Arabic = new("ar");

    [Fact]
    public async Task What_the_organisation_sets_its_customer_sees()
    {
        await using var desk = await chromium.AtADeskAsync();
        await desk.DoAsync("brand-sign-in", () => SignInAsync(desk.Page));
        await desk.DoAsync("brand-set", () => BrandAsync(desk.Page));
        await desk.DoAsync("brand-document", () => ReadDocumentAsync(desk.Page));
        await desk.DoAsync("brand-mail", () => ReadMailAsync(desk.Page));
        await desk.DoAsync("brand-arabic", () => LookInArabicAsync(desk.Page));
        await desk.DoAsync("brand-search", () => SearchAsync(desk.Page));
        await desk.DoAsync("brand-terms", () => PublishTermsAsync(desk.Page));
        desk.Troubles.ShouldBeEmpty();

        await using var colleague = await chromium.AtADeskAsync();
        await colleague.DoAsync("brand-staff-door", () => MeetTheStaffDoorAsync(colleague.Page));
        colleague.Troubles.ShouldBeEmpty();

        await using var customer = await chromium.AtADeskAsync();
        await customer.DoAsync("brand-client-door", () => MeetTheDoorAsync(customer.Page));
        await customer.DoAsync("brand-client-terms", () => AcceptAsync(customer.Page));
        customer.Troubles.ShouldBeEmpty();
    }

    private string Address => site.AddressOf(DemoSite.Tenant);

    private async Task SignInAsync(IPage page)
    {
        await page.GotoAsync($"{Address}/account/login");
        var form = page.Locator("form");
        await form.TypeAsync(English["Ui.SignIn.UserName"], "admin");
        await form.TypeAsync(English["Ui.SignIn.Password"], DemoTenant.Password);
        await form.ClickOnAsync(English["Ui.SignIn.Action"]);
        await page.SeeAsync(English["Platform.Dashboard.Title"]);
    }

    private async Task BrandAsync(IPage page)
    {
        await page.GotoAsync($"{Address}/settings/branding");
        var main = page.Locator("app-branding-page");
        await main.TypeAsync(English["Setting:Branding.PortalName"], Name);
        await main.GetByLabel(English["Setting:Branding.Accent"], new LocatorGetByLabelOptions { Exact = true }).FillAsync("#ffcc00");
        await page.SeeAsync(English["Platform.Branding.Fails"]);
        await main.GetByLabel(English["Setting:Branding.Accent"], new LocatorGetByLabelOptions { Exact = true }).FillAsync(Colour);
        await page.SeeAsync(English["Platform.Branding.Passes"]);
        await main.ClickOnAsync(English["Ui.Save"]);
        await page.SeeAsync(English["Ui.Saved"]);
        await main.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload
        {
            Name = "logo.png",
            MimeType = "image/png",
            Buffer = TestPictures.Png(160, 48, 139, 0, 0),
        });
        await main.Locator("app-brand-image-field img").First.WaitForAsync();
        await main.Locator("input[type=file]").Nth(1).SetInputFilesAsync(new FilePayload
        {
            Name = "favicon.png",
            MimeType = "image/png",
            Buffer = TestPictures.Png(32, 32, 139, 0, 0),
        });
        await main.Locator("app-brand-image-field img").Nth(1).WaitForAsync();
        await page.LookAsync("branding");
    }

    /// <summary>A document that is printed now has the logo.</summary>
    private static async Task ReadDocumentAsync(IPage page)
    {
        var drafts = JsonDocument.Parse((await page.FetchAsync("/api/billing/invoices?state=Draft&maxResultCount=1")).Body).RootElement.GetProperty("items");
        var (status, pdf) = await page.FetchAsync($"/api/billing/invoices/{drafts[0].GetProperty("id").GetGuid()}/pdf/preview");
        status.ShouldBe(200);
        (await PdfTools.ImagesAsync(pdf)).ShouldMatch(@"1 +0 +image +160 +48 ");
    }

    /// <summary>A mail has the logo, the name and the colour.</summary>
    private async Task ReadMailAsync(IPage page)
    {
        await page.GotoAsync($"{Address}/messaging/templates/Customers-Welcome");
        var mail = page.Locator("app-preview-frame iframe").First.ContentFrame;
        (await mail.GetByAltText(Name).EvaluateAsync<int>("image => image.decode().then(() => image.naturalWidth)")).ShouldBe(160);
        (await mail.Locator("a.button").First.EvaluateAsync<string>("button => getComputedStyle(button).backgroundColor")).ShouldBe("rgb(139, 0, 0)");
    }

    private async Task MeetTheStaffDoorAsync(IPage page)
    {
        await page.GotoAsync($"{Address}/account/login");
        (await page.Locator("app-account-layout header img").EvaluateAsync<int>("image => image.decode().then(() => image.naturalWidth)")).ShouldBe(160);
        await WearsTheFaviconAsync(page);
        await page.LookAsync("branded-staff-sign-in");
    }

    private static Task WearsTheFaviconAsync(IPage page) =>
        page.Locator("link[rel=icon][href*='/Favicon']").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    private async Task LookInArabicAsync(IPage page)
    {
        await page.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c%3Dar%7Cuic%3Dar", Url = Address }]);
        foreach (var (path, title) in new[] { ("branding", "Platform.Branding.Title"), ("documents", "SettingPage:Documents"), ("portal", "SettingPage:Portal") })
        {
            await page.GotoAsync($"{Address}/settings/{path}");
            await page.Locator("h1").GetByText(Arabic[title]).WaitForAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.LookAsync($"settings-{path}-ar");
        }

        await page.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = "c%3Den%7Cuic%3Den", Url = Address }]);
    }

    private async Task SearchAsync(IPage page)
    {
        await page.GotoAsync($"{Address}/settings/general");
        var search = page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = English["Platform.Settings.Search"] });
        await search.FillAsync("default language");
        await page.Locator("#settings-found li").First.WaitForAsync();
        await search.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("/settings/localization?setting=", StringComparison.Ordinal));
        await page.Locator("app-setting-field.found").WaitForAsync();
        await page.LookAsync("settings-search");
        foreach (var (text, place) in new[] { ("quiet hours", "mail-delivery"), ("DKIM", "mail-delivery"), ("reply-to", "mail-delivery"), ("SMTP server", "mail"), ("accent", "branding"), ("offered languages", "languages") })
        {
            await search.FillAsync(text);
            await page.Locator("#settings-found li").First.WaitForAsync();
            await search.PressAsync("Enter");
            await page.WaitForURLAsync(url => url.Contains($"/settings/{place}?setting=", StringComparison.Ordinal));
            await page.Locator("app-origin-of.found app-setting-origin").WaitForAsync();
        }
    }

    private async Task PublishTermsAsync(IPage page)
    {
        await page.GotoAsync($"{Address}/settings/portal");
        var panel = page.Locator("app-terms-panel");
        await panel.Locator("textarea").First.FillAsync("Pay within the term.\n\nKeep your password to yourself.");
        await panel.ClickOnAsync(English["Platform.Terms.Publish"]);
        await panel.GetByText(English["Platform.Terms.InForce"], new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        await page.LookAsync();
    }

    private async Task MeetTheDoorAsync(IPage page)
    {
        await page.GotoAsync($"{Address}/clients/login");
        await page.SeeAsync(Name);
        (await page.TitleAsync()).ShouldContain(Name);
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim()")).ShouldBe(Colour);
        (await page.Locator("client-mark img").First.EvaluateAsync<int>("image => image.decode().then(() => image.naturalWidth)")).ShouldBe(160);
        await WearsTheFaviconAsync(page);
        await page.LookAsync("branded-sign-in");
    }

    private static async Task AcceptAsync(IPage page)
    {
        var (_, body) = await page.FetchAsync("/api/app/public-info");
        var contact = JsonDocument.Parse(body).RootElement.GetProperty("demo").EnumerateArray()
            .First(a => a.GetProperty("role").GetString() == "Contact" && a.GetProperty("organisation").GetString()!.Equals(DemoSite.Tenant, StringComparison.OrdinalIgnoreCase));
        await page.Locator("input[type=email]").FillAsync(contact.GetProperty("userName").GetString()!);
        await page.Locator("input[type=password]").FillAsync(contact.GetProperty("password").GetString()!);
        await page.Locator("form button.fill").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/clients/terms", StringComparison.Ordinal));
        await page.SeeAsync("Pay within the term.");
        await page.LookAsync("terms");

        await page.Locator("client-terms-page button.fill").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("/clients/", StringComparison.Ordinal));
        await page.Locator("header client-mark img").WaitForAsync();
        await page.Locator("client-home-page h1").First.WaitForAsync();
        await page.LookAsync("branded-home");
    }
}
