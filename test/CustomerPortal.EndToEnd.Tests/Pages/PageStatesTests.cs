using CustomerPortal.EndToEnd.Site;
using CustomerPortal.Platform.Demo;
using CustomerPortal.TestBase;

namespace CustomerPortal.EndToEnd.Pages;

/// <summary>What a page shows while its data is on the way, when it does not come, and after trying again.</summary>
public sealed class PageStatesTests(DemoSite site, Chromium chromium) : IClassFixture<DemoSite>, IClassFixture<Chromium>
{
    /// <summary>Pages that ask for nothing of their own.</summary>
    private static readonly string[] Still = ["forbidden", "not-found", "configuration"];

    [Theory]
    [InlineData("admin", "en", "ar")]
    [InlineData("host", "en", "ar")]
    [InlineData("clients", "nl", "ar")]
    public async Task A_page_says_that_it_waits_what_failed_that_it_is_empty_and_tries_again(string area, params string[] languages)
    {
        var origin = area == "host" ? site.Address : site.AddressOf(DemoSite.Tenant) + (area == "clients" ? "/clients" : string.Empty);
        var visitor = area == "host" ? Visitor.Host : Visitor.Member;
        var pages = (area == "clients" ? PageList.Clients : PageList.Admin).Where(p => p.Visitor == visitor && !Still.Contains(p.Name)).Index().ToList();

        // Page by page in turn: half of them from left to right at a desk, half from right to left on a phone.
        foreach (var (turn, language) in languages.Index())
        {
            await using var person = language == "ar" ? await chromium.OnAPhoneAsync(language) : await chromium.AtADeskAsync(language);
            await person.DoAsync("sign-in", () => EnterAsync(person, area, origin, language));
            var states = new PageStates(person, origin, language, area);
            foreach (var (_, page) in pages.Where(p => p.Index % languages.Length == turn))
            {
                await person.DoAsync($"{area}-{page.Name}-states-{language}", () => states.LookAsync(page));
            }

            states.Findings.ShouldBeEmpty();
        }
    }

    private static async Task EnterAsync(Person person, string area, string origin, string language)
    {
        switch (area)
        {
            case "clients":
                await person.EnterAsync(origin, language);
                break;
            case "host":
                await person.SignInAsync(origin, language, PortalSite.HostUser, PortalHost.HostPassword);
                break;
            default:
                await person.AskForPasswordAsync(origin, language);
                await person.SignInAsync(origin, language, "admin", DemoTenant.Password);
                break;
        }
    }
}
