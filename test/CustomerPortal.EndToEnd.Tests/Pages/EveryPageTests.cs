using CustomerPortal.EndToEnd.Site;
using CustomerPortal.Platform.Demo;
using CustomerPortal.TestBase;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Pages;

/// <summary>Every page of both front ends with the data of the demo: readable by everybody, in the right language, in its window.</summary>
public sealed class EveryPageTests(DemoSite site, Chromium chromium) : IClassFixture<DemoSite>, IClassFixture<Chromium>
{
    private const string Administrator = "admin";
    private const string Place = "() => { const all = [...document.querySelectorAll('[role=dialog] *')]; const at = all.indexOf(document.activeElement); return at < 0 ? '' : String(at); }";
    private const string RowInFocus = "() => [...document.querySelectorAll('main tbody tr')].findIndex(row => row.contains(document.activeElement))";

    [Theory]
    [InlineData("admin")]
    [InlineData("clients")]
    public void Every_route_has_an_entry(string application)
    {
        var listed = application == "admin" ? PageList.Admin : PageList.Clients;
        RouteFiles.PagesOf(application).Distinct().Order().ShouldBe(listed.Select(entry => entry.Route).Distinct().Order());
    }

    [Fact]
    public void Every_dialog_is_looked_at() =>
        RouteFiles.Dialogs().Order().ShouldBe(DialogList.All.Select(d => d.Component).Concat(DialogList.InJourneys).Distinct().Order());

    [Theory]
    [InlineData("en", false)]
    [InlineData("ar", true)]
    public async Task Staff_can_read_every_page(string language, bool phone)
    {
        var origin = site.AddressOf(DemoSite.Tenant);
        await using var visitor = await NewPersonAsync(language, phone);
        var visit = new PageVisit(visitor, origin, language, "admin");
        await visit.LookAsync(PageList.Admin.Where(entry => entry.Visitor == Visitor.Anybody));
        await visitor.AskForPasswordAsync(origin, language);
        await visitor.DoAsync("sign-in", () => visitor.SignInAsync(origin, language, Administrator, DemoTenant.Password));
        await visitor.DoAsync("api-key", () => MakeKeyAsync(visitor, origin, language, visit));
        await visit.LookAsync(PageList.Admin.Where(entry => entry.Visitor == Visitor.Member));

        await using var keeper = await NewPersonAsync(language, phone);
        var hostVisit = new PageVisit(keeper, site.Address, language, "host");
        await keeper.DoAsync("host-sign-in", () => keeper.SignInAsync(site.Address, language, PortalSite.HostUser, PortalHost.HostPassword));
        await hostVisit.LookAsync(PageList.Admin.Where(entry => entry.Visitor == Visitor.Host));

        visit.Findings.Concat(hostVisit.Findings).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("nl", false)]
    public async Task A_contact_can_read_every_page(string language, bool phone)
    {
        await using var contact = await NewPersonAsync(language, phone);
        var origin = $"{site.AddressOf(DemoSite.Tenant)}/clients";
        var visit = new PageVisit(contact, origin, language, "clients");
        await visit.LookAsync(PageList.Clients.Where(entry => entry.Visitor == Visitor.Anybody));
        await contact.DoAsync("sign-in", () => contact.EnterAsync(origin, language));
        await visit.LookAsync(PageList.Clients.Where(entry => entry.Visitor == Visitor.Member));

        visit.Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Quick_insert_opens_by_its_keys()
    {
        await using var desk = await chromium.AtADeskAsync();
        await desk.DoAsync("quick-insert", async () =>
        {
            await desk.SignInAsync(site.AddressOf(DemoSite.Tenant), "en", Administrator, DemoTenant.Password);
            await desk.Page.SeeAsync(new Words("en")["Platform.Dashboard.Title"]);
            await desk.Page.Keyboard.PressAsync("n");
            await desk.Page.GetByRole(AriaRole.Menu).WaitForAsync();
            await desk.Page.Keyboard.PressAsync("c");
            await desk.Page.Front().WaitForAsync();
            await desk.Page.LookAsync("admin-quick-insert-en-1280");
        });
        desk.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_of_a_list_are_walked_and_opened_by_keys_and_search_has_its_own()
    {
        await using var desk = await chromium.AtADeskAsync();
        var (page, origin) = (desk.Page, site.AddressOf(DemoSite.Tenant));
        await desk.DoAsync("keys-sign-in", () => desk.SignInAsync(origin, "en", Administrator, DemoTenant.Password));
        foreach (var list in new[] { "customers", "billing/invoices" })
        {
            await desk.DoAsync($"keys-{list.Replace('/', '-')}", async () =>
            {
                await WalkAsync(page, origin, list);
                var second = await page.EvaluateAsync<string>("() => document.activeElement.pathname");
                await page.Keyboard.PressAsync("/");
                await page.Front().GetByRole(AriaRole.Combobox).FillAsync("jk");
                await page.Keyboard.PressAsync("Escape");
                await page.GetByRole(AriaRole.Dialog).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
                (await page.EvaluateAsync<int>(RowInFocus)).ShouldBe(1, $"{list}: typing in the search moved nothing, and one comes back to where one was");
                await page.Keyboard.PressAsync("Enter");
                await page.WaitForURLAsync($"{origin}{second}");
                second.ShouldStartWith($"/{list}/");
            });
        }

        await desk.DoAsync("keys-audit", async () =>
        {
            await WalkAsync(page, origin, "audit");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync(url => url.Contains("/audit/", StringComparison.Ordinal));
        });
        foreach (var list in new[] { "users", "roles" })
        {
            await desk.DoAsync($"keys-{list}", async () =>
            {
                await WalkAsync(page, origin, list);
                await page.Keyboard.PressAsync("j");
                var row = await page.EvaluateAsync<int>(RowInFocus);
                await page.Keyboard.PressAsync("Enter");
                await page.Front().WaitForAsync();
                if (list == "users")
                {
                    await StayInsideAsync(page);
                }

                await page.Keyboard.PressAsync("Escape");
                await page.GetByRole(AriaRole.Dialog).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
                (await page.EvaluateAsync<int>(RowInFocus)).ShouldBe(row, $"{list}: one comes back to where one was");
            });
        }

        desk.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_of_the_hosts_tenants_are_walked_and_opened_by_keys()
    {
        await using var keeper = await chromium.AtADeskAsync();
        await keeper.DoAsync("keys-tenants", async () =>
        {
            await keeper.SignInAsync(site.Address, "en", PortalSite.HostUser, PortalHost.HostPassword);
            await WalkAsync(keeper.Page, site.Address, "tenants");
            await keeper.Page.Keyboard.PressAsync("Enter");
            await keeper.Page.WaitForURLAsync(url => url.Contains("/tenants/", StringComparison.Ordinal));
        });
        keeper.Troubles.ShouldBeEmpty();
    }

    /// <summary>Down to the third row, or the last where there are fewer, and back to the second.</summary>
    private static async Task WalkAsync(IPage page, string origin, string list)
    {
        await page.GotoAsync($"{origin}/{list}");
        await page.SettledAsync();
        var last = await page.Locator("main tbody tr").CountAsync() - 1;
        last.ShouldBeGreaterThan(0, list);
        foreach (var (key, row) in new[] { ("j", 0), ("j", 1), ("j", Math.Min(2, last)), ("k", Math.Min(2, last) - 1), ("j", Math.Min(2, last)), ("k", Math.Min(2, last) - 1) })
        {
            await page.Keyboard.PressAsync(key);
            (await page.EvaluateAsync<int>(RowInFocus)).ShouldBe(row, $"{list}: {key}");
        }
    }

    /// <summary>Tab goes round in the form in front and never out of it.</summary>
    private static async Task StayInsideAsync(IPage page)
    {
        var seen = new List<string>();
        for (var steps = 0; steps < 100 && (steps < 2 || seen.Count(place => place == seen[0]) < 2); steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            seen.Add(await page.EvaluateAsync<string>(Place));
        }

        seen.ShouldNotContain(string.Empty, "Tab left the dialog");
        seen.Count(place => place == seen[0]).ShouldBe(2, "Tab comes round");
    }

    private Task<Person> NewPersonAsync(string language, bool phone) => phone ? chromium.OnAPhoneAsync(language) : chromium.AtADeskAsync(language);

    /// <summary>A key is shown once, in full; afterwards the lists know its first letters.</summary>
    private static async Task MakeKeyAsync(Person person, string origin, string language, PageVisit visit)
    {
        var (page, words) = (person.Page, new Words(language));
        await page.GotoAsync($"{origin}/profile/api-keys");
        await page.Locator("main").ClickOnAsync(words["Platform.ApiKeys.New"]);
        var dialog = page.Front();
        await dialog.TypeAsync(words["Platform.ApiKeys.Name"], "Bookkeeping");
        await dialog.Locator("li input[type=checkbox]").First.CheckAsync();
        await dialog.ClickOnAsync(words["Platform.ApiKeys.Create"]);
        await page.SeeAsync(words["Platform.ApiKeys.SecretText"]);
        var secret = await dialog.Locator("code").InnerTextAsync();
        secret.ShouldStartWith("cpk_");
        await visit.LookHereAsync("api-key-made");
        await dialog.ClickOnAsync(words["Ui.Close"]);

        await page.GotoAsync($"{origin}/api-keys");
        await page.SeeAsync("Bookkeeping");
        (await page.Locator("body").InnerTextAsync()).ShouldNotContain(secret);
    }
}
