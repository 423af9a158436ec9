using System.Text.Json;
using CustomerPortal.EndToEnd.Site;
using CustomerPortal.Platform.Demo;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Pages;

/// <summary>Ways to the pages.</summary>
internal static class PageDoors
{
    // A page that waits shows its skeleton only after 150 ms: what counts is content, and that nothing moved for longer than that.
    private const string Settled =
        """
        () => new Promise((done, fail) => {
          const ready = () => document.querySelector('h1') && !document.querySelector('.sk, [aria-busy=true]') && document.body.innerText.trim().length > 40;
          let timer;
          const arm = () => { clearTimeout(timer); timer = setTimeout(() => ready() ? (watch.disconnect(), done()) : arm(), 200); };
          const watch = new MutationObserver(arm);
          watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
          arm();
          setTimeout(() => fail(new Error('The page does not settle.')), 15000);
        })
        """;

    private static readonly Dictionary<string, string> Contacts = new(StringComparer.Ordinal)
    {
        ["nl"] = "sanne@scheepswerf-maasmond.example",
        ["ar"] = "layla@wahat-alkhaleej.example",
    };

    /// <summary>Waits until the page is there and nothing moves any more.</summary>
    public static Task SettledAsync(this IPage page) => page.EvaluateAsync(Settled);

    /// <summary>The address below the application, with the id of a record where the route asks for one.</summary>
    public static async Task<string> AddressOfAsync(this IPage page, PageEntry entry)
    {
        if (entry.Record is null)
        {
            return entry.Address ?? entry.Route;
        }

        var (status, body) = await page.FetchAsync(entry.Record);
        status.ShouldBe(200, entry.Record);
        return entry.Route.Replace(":id", JsonDocument.Parse(body).RootElement.GetProperty("items")[0].GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Asks for a new password, so that the mail log has a mail.</summary>
    public static async Task AskForPasswordAsync(this Person person, string origin, string language)
    {
        var words = new Words(language);
        await person.Page.GotoAsync($"{origin}/account/forgot-password");
        var form = person.Page.Locator("form");
        await form.TypeAsync(words["Ui.Email"], "admin@acme.example");
        await form.ClickOnAsync(words["Ui.Forgot.Action"]);
        await form.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    /// <summary>Staff signs in; the language is the one this browser chose, not the account's.</summary>
    public static async Task SignInAsync(this Person person, string origin, string language, string user, string password)
    {
        var words = new Words(language);
        await person.Context.AddCookiesAsync([new Cookie { Name = ".AspNetCore.Culture", Value = Uri.EscapeDataString($"c={language}|uic={language}"), Url = origin }]);
        await person.Page.GotoAsync($"{origin}/account/login");
        var form = person.Page.Locator("form");
        await form.TypeAsync(words["Ui.SignIn.UserName"], user);
        await form.TypeAsync(words["Ui.SignIn.Password"], password);
        await form.ClickOnAsync(words["Ui.SignIn.Action"]);
        await person.Page.WaitForURLAsync(url => !url.Contains("/account/login", StringComparison.Ordinal));
    }

    /// <summary>The contact of the demo who speaks this language signs in.</summary>
    public static async Task EnterAsync(this Person person, string origin, string language)
    {
        var words = new Words(language);
        await person.Page.GotoAsync($"{origin}/login");
        var form = person.Page.Locator("form");
        await form.TypeAsync(words["Ui.Email"], Contacts[language]);
        await form.TypeAsync(words["Ui.SignIn.Password"], DemoTenant.Password);
        await form.ClickOnAsync(words["Ui.SignIn.Action"]);
        await person.Page.WaitForURLAsync(url => !url.Contains("/login", StringComparison.Ordinal));
    }
}
