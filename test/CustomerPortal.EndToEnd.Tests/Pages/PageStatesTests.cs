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
    [InlineData("admin", "en", false)]
    [InlineData("host", "en", false)]
    [InlineData("clients", "ar", true)]
    public async Task A_page_says_that_it_waits_what_failed_and_tries_again(string area, string language, bool phone)
    {
        await using var person = phone ? await chromium.OnAPhoneAsync(language) : await chromium.AtADeskAsync(language);
        var origin = area == "host" ? site.Address : site.AddressOf(DemoSite.Tenant) + (area == "clients" ? "/clients" : string.Empty);
        await person.DoAsync("sign-in", () => EnterAsync(person, area, origin, language));

        var pages = area == "clients" ? PageList.Clients : PageList.Admin;
        var visitor = area == "host" ? Visitor.Host : Visitor.Member;
        var states = new PageStates(person, origin, language, area);
        foreach (var page in pages.Where(p => p.Visitor == visitor && !Still.Contains(p.Name)))
        {
            await person.DoAsync($"{area}-{page.Name}-states", () => states.LookAsync(page));
        }

        states.Findings.ShouldBeEmpty();
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
