using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>An administrator words one Dutch text anew and adds a language; the pages of both applications follow.</summary>
public sealed class LanguageJourneyTests(PortalSite site, Chromium chromium) : IClassFixture<PortalSite>, IClassFixture<Chromium>
{
    private const string Tenant = "harbour-words";
    private const string Key = "Platform.Profile.Title";
    private const string Own = "Over mijzelf";
    private const string Imported = "Wie ik ben";
    private static readonly Words Words = new("en");

    private static readonly Dictionary<string, string> Names = new() { ["nl"] = "Nederlands", ["ar"] = "العربية", ["en"] = "English", ["he"] = "עברית" };

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
        await page.LookAsync();
        await desk.DoAsync("words-write", () => WriteAsync(page));
        await page.LookAsync();
        await desk.DoAsync("words-dutch", () => ReadAsync(page, "nl", Own, "ltr"));
        await desk.DoAsync("words-file", () => TransferAsync(page));
        await desk.DoAsync("words-dutch-again", () => ReadAsync(page, "nl", Imported, "ltr"));
        await desk.DoAsync("words-arabic", () => OpenAsync(page, "ar", "/settings/languages/texts?language=he&module=Portal"));
        await page.LookAsync();
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

    /// <summary>What was changed and what is missing is found; the file goes out, comes back changed, and a wrong line of another is named.</summary>
    private async Task TransferAsync(IPage page)
    {
        await OpenAsync(page, "en", "/settings/languages/texts?language=he&module=Portal&state=Missing");
        await page.GetByText(Words["Platform.Texts.MissingOne"]).First.WaitForAsync();
        await page.GotoAsync($"{site.AddressOf(Tenant)}/settings/languages/texts?language=nl");
        await page.Locator("ui-list-filter").Filter(new LocatorFilterOptions { HasText = Words["Platform.Texts.State"] }).GetByRole(AriaRole.Button).First.ClickAsync();
        await page.GetByRole(AriaRole.Menuitemcheckbox, new PageGetByRoleOptions { Name = Words["Enum:TextState.Changed"] }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        var cells = page.Locator("app-text-cell");
        await Eventually.GetAsync(cells.CountAsync, count => count == 1, "the one changed text");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("ui-page-head").ClickOnAsync(Words["Platform.Texts.ExportJson"]));
        var json = await File.ReadAllTextAsync(await download.PathAsync());
        json.ShouldContain(Own);
        await ImportAsync(page, "texts.json", json.Replace(Own, Imported, StringComparison.Ordinal));
        await page.Front().GetByText(Words.Of("Platform.Texts.Summary", new Dictionary<string, object?> { ["written"] = 0, ["changed"] = 1, ["givenBack"] = 0, ["same"] = 0 }).Split(',')[1].Trim()).WaitForAsync();
        await page.LookAsync();
        await page.Front().ClickOnAsync(Words["Platform.Texts.Import"]);
        await page.SeeAsync(Words["Platform.Texts.Imported"]);

        await ImportAsync(page, "wrong.csv", "key,text\nNo.Such.Key,Fout\n");
        await page.SeeAsync(Words.Of("Platform.Texts.Problems", "count", 1));
        await page.LookAsync();
        await page.Front().ClickOnAsync(Words["Ui.Cancel"]);
    }

    private static async Task ImportAsync(IPage page, string name, string content)
    {
        await page.Locator("ui-page-head").ClickOnAsync(Words["Platform.Texts.Import"]);
        await page.Front().Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
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
