using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Platform;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>What a person does on the security page; both applications have the same.</summary>
internal sealed class SecuritySteps(Person person, Words words, string address, string password)
{
    private readonly IPage page = person.Page;

    /// <summary>A device of Chromium's own that answers for the person.</summary>
    public async Task AddDeviceAsync()
    {
        var browser = await person.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    /// <summary>Sets up the app and reads the recovery codes.</summary>
    public async Task<IReadOnlyList<string>> SetUpAsync()
    {
        await page.GotoAsync(address);
        await page.Locator("ui-two-factor-panel").ClickOnAsync(words["Ui.TwoFactor.SetUp"]);
        await ProveAsync();
        var app = new AuthenticatorApp(await page.Front().Locator("code").InnerTextAsync());
        await LookAsync("set-up");
        await page.Front().Locator("form").TypeAsync(words["Ui.TwoFactor.Code"], app.Code(TimeProvider.System.GetUtcNow()));
        await page.Front().ClickOnAsync(words["Ui.TwoFactor.SwitchOn"]);
        await page.SeeAsync(words["Ui.RecoveryCodes.Title"]);
        await LookAsync("recovery-codes");
        var codes = await page.Front().Locator("li code").AllInnerTextsAsync();
        codes.Count.ShouldBe(10);
        await page.Front().ClickOnAsync(words["Ui.RecoveryCodes.Kept"]);
        await page.SeeAsync(words["Ui.TwoFactor.On"]);
        await LookAsync("on");
        return codes;
    }

    public async Task AddPasskeyAsync()
    {
        await page.Locator("ui-passkey-panel").ClickOnAsync(words["Ui.Passkey.Add"]);
        await page.Front().TypeAsync(words["Ui.Passkey.Name"], "Laptop");
        await ProveAsync();
        await page.SeeAsync(words["Ui.Passkey.AddedDone"]);
        await page.SeeAsync("Laptop");
        await page.Locator("ui-passkey-panel").ClickOnAsync(words.Of("Ui.Passkey.Rename", "name", "Laptop"));
        await page.Front().WaitForAsync();
        await LookAsync("passkey-name");
        await page.Keyboard.PressAsync("Escape");
    }

    public async Task SeeThisSessionAsync()
    {
        await page.ReloadAsync();
        await page.SeeAsync(words["Ui.Sessions.This"]);
        await LookAsync("page");
    }

    /// <summary>Looks for a session in their list, finds none, orders them, and ends one that was left open elsewhere, by its row.</summary>
    public async Task EndAnotherSessionAsync()
    {
        await page.GotoAsync(address);
        await page.SeeAsync(words["Ui.Sessions.This"]);
        var rows = page.Locator("ui-session-list li");
        var before = await rows.CountAsync();
        var list = page.Locator("ui-session-list");
        await list.GetByRole(AriaRole.Searchbox).FillAsync("zzqqxx");
        await page.SeeAsync(words["Ui.List.NothingMatches"]);
        await LookAsync("no-session-found");
        await list.ClickOnAsync(words["Ui.List.ResetFilters"]);
        await Eventually.GetAsync(rows.CountAsync, count => count == before, "every session again");
        await list.GetByRole(AriaRole.Combobox).SelectOptionAsync("openedAt desc");
        await Eventually.GetAsync(() => rows.First.InnerTextAsync(), text => text.Contains(words["Ui.Sessions.This"], StringComparison.Ordinal), "who signed in last comes first");
        await rows.ClickOnAsync(words["Ui.Sessions.End"]);
        await page.SeeAsync(words["Ui.Sessions.Ended"]);
        await Eventually.GetAsync(rows.CountAsync, count => count == before - 1, "one session less");
        await page.SeeAsync(words["Ui.Sessions.This"]);
    }

    private async Task ProveAsync()
    {
        await page.Front().TypeAsync(words["Ui.Security.YourPassword"], password);
        await page.Front().ClickOnAsync(words["Ui.Security.Continue"]);
    }

    private async Task LookAsync(string what)
    {
        var area = address.Contains("/clients/", StringComparison.Ordinal) ? "client" : "staff";
        await page.LookAsync($"security-{area}-{what}");
    }
}
