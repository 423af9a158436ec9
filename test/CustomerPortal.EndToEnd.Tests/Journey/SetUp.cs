using CustomerPortal.EndToEnd.Site;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>Row 13 of the journey: the lists that a tenant keeps, and its users and roles.</summary>
internal sealed class SetUp(Person person, string origin)
{
    // The radio buttons lie under their icons.
    private static readonly LocatorCheckOptions Unseen = new() { Force = true };

    private static readonly Words Words = new("en");
    private readonly IPage page = person.Page;

    public async Task AddGroupAsync()
    {
        await page.GotoAsync($"{origin}/customers/groups");
        await AddAsync("Customers.Groups.New", async dialog =>
        {
            await dialog.Locator("ui-texts-input input").Nth(0).FillAsync("Shipyards");
            await dialog.Locator("ui-texts-input input[lang=nl]").FillAsync("Scheepswerven");
        });
        await page.SeeAsync("Shipyards");
    }

    public async Task AddCurrencyWithRateAsync()
    {
        await page.GotoAsync($"{origin}/billing/setup/currencies");
        await AddAsync("Billing.Setup.AddCurrency", dialog => page.ChooseAsync(dialog, Words["Billing.Field.Currency"], "USD"));
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = $"{Words["Billing.Setup.Rates"]} USD" }).ClickAsync();
        await AddAsync("Billing.Setup.AddRate", dialog => dialog.TypeAsync(Words["Billing.Setup.Rate"], "1.0856"));
        await page.SeeAsync("1.0856");
    }

    public async Task AddPaymentTermAsync()
    {
        await page.GotoAsync($"{origin}/billing/setup/payment-terms");
        await AddAsync("Billing.Setup.AddTerm", async dialog =>
        {
            await dialog.TypeAsync(Words["Billing.Field.Number"], "45");
            await dialog.TypeAsync(Words["Billing.Setup.Days"], "45");
            await dialog.Locator("ui-texts-input input").Nth(0).FillAsync("45 days net");
        });
        await page.SeeAsync("45 days net");
    }

    public async Task AddTaxCodeAsync()
    {
        await page.GotoAsync($"{origin}/billing/setup/tax-codes");
        await AddAsync("Billing.Setup.AddTax", async dialog =>
        {
            await dialog.TypeAsync(Words["Billing.Setup.Code"], "NL12");
            await dialog.TypeAsync(Words["Billing.Setup.Rate"], "12");
            await dialog.Locator("ui-texts-input input").Nth(0).FillAsync("VAT 12 %");
        });
        await page.SeeAsync("NL12");
    }

    public async Task ChooseLanguagesAsync()
    {
        await page.GotoAsync($"{origin}/settings/languages");
        await page.GetByLabel(Words.Of("Platform.Languages.OfferOne", "language", "español")).First.UncheckAsync();
        await page.Locator("app-languages").ClickOnAsync(Words["Ui.Save"]);
        await page.SeeAsync(Words["Ui.Saved"]);
        await page.LookAsync();
    }

    /// <summary>A role is copied and loses a right: the dialog asks before changes are left behind, and shows what was saved.</summary>
    public async Task CopyRoleAndProhibitAsync(string name)
    {
        await page.GotoAsync($"{origin}/roles");
        await MenuAsync(Words["Role:sales"], "Platform.Roles.Copy");
        await page.Front().TypeAsync(Words["Platform.Roles.Name"], name);
        await page.LookAsync();
        await page.Front().ClickOnAsync(Words["Ui.Create"]);
        await page.SeeAsync(name);

        await MenuAsync(name, "Platform.Permissions.Title");
        await FilterRightsAsync();
        await Choice("Billing.Payments.Void", "Platform.Permissions.Prohibit").CheckAsync(Unseen);
        await page.LookAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.SeeAsync(Words["Customers.Card.LeaveTitle"]);
        await page.Front().ClickOnAsync(Words["Ui.Cancel"]);
        await page.Front().ClickOnAsync(Words["Ui.Save"]);
        await page.Front().WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await MenuAsync(name, "Platform.Permissions.Title");
        await Assertions.Expect(Choice("Billing.Payments.Void", "Platform.Permissions.Prohibit")).ToBeCheckedAsync();
        await Assertions.Expect(Choice("Billing.Payments.Create", "Platform.Permissions.Grant")).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    /// <summary>What is typed leaves the rights that say it, in whatever case, or nothing; emptied, all are there again.</summary>
    private async Task FilterRightsAsync()
    {
        var (wanted, other) = (Choice("Billing.Payments.Void", "Platform.Permissions.Grant"), Choice("Billing.Invoices.Issue", "Platform.Permissions.Grant"));
        foreach (var (typed, sees, seesOther) in new[] { (Words["Permission:Billing.Payments.Void"].ToUpperInvariant(), true, false), ("no right says this", false, false), (string.Empty, true, true) })
        {
            await page.Front().GetByRole(AriaRole.Searchbox).FillAsync(typed);
            await Assertions.Expect(wanted).ToHaveCountAsync(sees ? 1 : 0);
            await Assertions.Expect(other).ToHaveCountAsync(seesOther ? 1 : 0);
            (await page.Front().GetByText(Words["Ui.NothingFound"]).CountAsync()).ShouldBe(sees ? 0 : 1);
        }
    }

    /// <summary>A colleague gets a role; without a password the colleague is invited.</summary>
    public async Task InviteUserAsync(string userName, string email, string role)
    {
        await page.GotoAsync($"{origin}/users");
        await AddAsync("Platform.Users.New", async dialog =>
        {
            await dialog.TypeAsync(Words["Platform.Users.UserName"], userName);
            await dialog.TypeAsync(Words["Ui.Email"], email);
            await dialog.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = Words["Platform.Roles.Title"] }).ClickAsync();
            await dialog.GetByLabel(role).CheckAsync();
        });
        await page.SeeAsync(userName);
    }

    /// <summary>A role goes; who had it may read and nothing else, and the rights say through which role.</summary>
    public async Task DeleteRoleAndMoveAsync(string name, string userName)
    {
        await page.GotoAsync($"{origin}/roles");
        await MenuAsync(name, "Ui.Delete");
        await page.ChooseAsync(page.Front(), Words["Platform.Roles.InItsPlace"], Words["Role:read-only"]);
        await page.LookAsync();
        await page.Front().ClickOnAsync(Words["Ui.Delete"]);
        await page.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = name }).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        await page.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = Words["Role:read-only"] }).GetByRole(AriaRole.Link).ClickAsync();
        await page.SeeAsync(userName);
        await MenuAsync(userName, "Platform.Permissions.Title");
        await page.SeeAsync(Words.Of("Platform.Permissions.Through", "roles", Words["Role:read-only"]));
        await page.LookAsync();
        await page.Keyboard.PressAsync("Escape");
    }

    private ILocator Choice(string right, string choice) => page.Front()
        .GetByRole(AriaRole.Radiogroup, new LocatorGetByRoleOptions { Name = Words[$"Permission:{right}"], Exact = true })
        .GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = Words[choice], Exact = true });

    private async Task AddAsync(string button, Func<ILocator, Task> fill)
    {
        await page.Locator("ui-page-head").ClickOnAsync(Words[button]);
        var dialog = page.Front();
        await fill(dialog);
        await page.LookAsync();
        await dialog.Locator("button[type=submit]").ClickAsync();
        await dialog.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await page.LookAsync();
    }

    private async Task MenuAsync(string row, string act)
    {
        await page.Locator("ui-list").ClickOnAsync(Words.Of("Platform.ActionsOf", "name", row));
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = Words[act] }).ClickAsync();
    }
}
