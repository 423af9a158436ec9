using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>An administrator words one Dutch text anew and adds a language; the pages of both applications follow.</summary>
public sealed class LanguageJourneyTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    private const string Tenant = "harbour-words";
    private const string Key = "Platform.Profile.Title";
    private const string Own = "Over mijzelf";
    private static readonly Words Words = new("en");

    private static readonly Dictionary<string, string> Names = new() { ["nl"] = "Nederlands", ["ar"] = "العربية", ["he"] = "עברית" };

    [Fact]
    [Trait("Requirement", "SET-07")]
    [Trait("Requirement", "IXO-10")]
    public async Task An_administrator_words_a_text_and_adds_a_language()
    {
        await using var desk = await chromium.AtADeskAsync();
        var page = desk.Page;
        await desk.DoAsync("words-tenant", () => new BackOffice(site, desk).CreateTenantAsync(Tenant));
        await desk.DoAsync("words-sign-in", () => new BackOffice(site, desk).SignInAsync(Tenant));

        await desk.DoAsync("words-add", () => AddAsync(page));
        (await Accessibility.FindingsAsync(page)).ShouldBeEmpty();
        await desk.DoAsync("words-write", () => WriteAsync(page));
        (await Accessibility.FindingsAsync(page)).ShouldBeEmpty();
        await desk.DoAsync("words-dutch", () => ReadAsync(page, "nl", Own, "ltr"));
        await desk.DoAsync("words-arabic", () => OpenAsync(page, "ar", "/settings/languages/texts?language=he&module=Portal"));
        (await Accessibility.FindingsAsync(page)).ShouldBeEmpty();
        await desk.DoAsync("words-hebrew", () => ReadAsync(page, "he", Words[Key], "rtl"));

        desk.Troubles.ShouldBeEmpty();
    }

    private async Task AddAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf(Tenant)}/settings/languages");
        await page.Locator("main").ClickOnAsync(Words["Platform.Languages.Add"]);
        var dialog = page.Front();
        await dialog.TypeAsync(Words["Platform.Languages.Tag"], "he");
        await dialog.ClickOnAsync(Words["Ui.Add"]);
        await page.GetByRole(AriaRole.Rowheader, new PageGetByRoleOptions { Name = "עברית" }).WaitForAsync();
    }

    private async Task WriteAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf(Tenant)}/settings/languages/texts?language=nl&filter={Key}");
        await page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = Key }).FillAsync(Own);
        await page.Locator("main").ClickOnAsync(Words.Of("Platform.Texts.SaveAll", "count", 1));
        await page.SeeAsync(Words["Platform.Texts.Own"]);
    }

    private async Task ReadAsync(IPage page, string language, string title, string direction)
    {
        await OpenAsync(page, language, "/profile");
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = title }).First.WaitForAsync();
        (await page.Locator("html").GetAttributeAsync("dir")).ShouldBe(direction);
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
    }

    private async Task OpenAsync(IPage page, string language, string path)
    {
        await page.GotoAsync($"{site.AddressOf(Tenant)}{path}");
        await page.Locator("app-language-menu").GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByRole(AriaRole.Menuitemradio, new PageGetByRoleOptions { Name = Names[language] }).ClickAsync();
        await page.Locator($"html[lang='{language}'] main").WaitForAsync();
    }
}
