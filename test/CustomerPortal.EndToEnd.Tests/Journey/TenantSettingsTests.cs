using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>A tenant sets up its mail, its numbers and what its contacts see, and meets the effect of each.</summary>
public sealed class TenantSettingsTests(MailSite site, Chromium chromium) : IClassFixture<MailSite>, IClassFixture<Chromium>
{
    private const string Tenant = "acme-settings";
    private const string Contact = "Sietske Hoekstra";
    private static readonly Words Words = new("en");

    [Fact]
    public async Task A_tenant_sets_up_its_mail_follows_it_and_learns_what_came_back()
    {
        await using var desk = await chromium.AtADeskAsync();
        var mail = new MailDesk(site, desk, Tenant);
        await desk.DoAsync("mail-tenant", () => OpenAsync(desk, Tenant));

        await desk.DoAsync("mail-wrong-password", () => mail.SetServerAsync("not-the-password"));
        await desk.DoAsync("mail-refused", () => mail.TestAsync("Deferred", "535"));
        await desk.DoAsync("mail-server", () => mail.SetServerAsync(MailSite.Smtp("PASSWORD")));
        await desk.DoAsync("mail-accepted", () => mail.TestAsync("Sent", "250"));
        await desk.DoAsync("mail-rules", () => mail.SetRulesAsync());
        await desk.DoAsync("mail-tokens", () => mail.SetTokensAsync());

        await desk.Page.SendAsync("POST", "/api/messaging/mails/test", new { to = "gone@refused.example" });
        var refused = await desk.DoAsync("mail-failed", () => mail.FindAsync("gone@refused.example", "Failed"));
        await desk.DoAsync("mail-again", () => mail.SendAgainAsync(refused, "550 5.1.1"));
        await desk.DoAsync("mail-export", () => mail.FilterAndExportAsync("gone@refused.example", "reader@globex.example"));

        var off = await mail.AddCustomerAsync("Hoekstra Jachtbouw", Contact, "off@globex.example");
        await desk.DoAsync("mail-switch", () => mail.SwitchOffAsync(off, Contact));
        await desk.DoAsync("mail-switched-off", () => mail.SendStatementAsync(off, "off@globex.example"));
        var dropped = await desk.DoAsync("mail-dropped", () => mail.FindAsync("off@globex.example", "Failed"));
        await dropped.GetByText(Words["Enum:MailReason.SwitchedOff"]).WaitForAsync();

        await desk.DoAsync("mail-mailbox", () => mail.SetMailboxAsync());
        var back = await mail.AddCustomerAsync("Wadden Zeilen", "Femke Stuurman", "back@globex.example");
        await desk.DoAsync("mail-statement", () => mail.SendStatementAsync(back, "back@globex.example"));
        await desk.DoAsync("mail-sent", () => mail.FindAsync("back@globex.example", "Sent"));
        await site.ComeBackAsync(Tenant, await mail.MessageIdAsync("back@globex.example"), "back@globex.example");
        await desk.DoAsync("mail-bounced", () => mail.ReadBounceAsync(back, "back@globex.example"));

        await desk.DoAsync("mail-other-statement", () => mail.SendStatementAsync(back, "away@globex.example"));
        await desk.DoAsync("mail-other-sent", () => mail.FindAsync("away@globex.example", "Sent"));
        var away = await mail.MessageIdAsync("away@globex.example");
        await desk.DoAsync("mail-webhook", () => mail.ReportByWebhookAsync(away));
        await desk.DoAsync("mail-reported", () => mail.FindAsync("away@globex.example", "Bounced"));

        desk.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Numbers_are_shown_before_they_are_given_and_a_groups_contacts_begin_with_its_rights()
    {
        await using var desk = await chromium.AtADeskAsync();
        await desk.DoAsync("numbers-tenant", () => OpenAsync(desk, "acme-numbers"));
        await desk.DoAsync("numbers", () => FormatNumbersAsync(desk.Page));
        await desk.DoAsync("default-rights", () => GrantAsync(desk.Page));

        desk.Troubles.ShouldBeEmpty();
    }

    private async Task OpenAsync(Person desk, string tenant)
    {
        var office = new BackOffice(site, desk);
        await office.CreateTenantAsync(tenant);
        await office.SignInAsync(tenant);
    }

    private async Task FormatNumbersAsync(IPage page)
    {
        await page.GotoAsync($"{site.AddressOf("acme-numbers")}/settings/documents");
        var form = page.Locator("app-number-series-form").Filter(new LocatorFilterOptions { HasText = Words["NumberSeries:Customers.Customers"] });
        await form.TypeAsync(Words["Platform.NumberSeries.Prefix"], "K-");
        await form.TypeAsync(Words["Platform.NumberSeries.Padding"], "4");
        await form.TypeAsync(Words["Platform.NumberSeries.Start"], "75");
        await form.GetByText(Words.Of("Platform.NumberSeries.Next", "number", "K-0075")).WaitForAsync();
        await page.LookAsync("number-series");
        await form.ClickOnAsync(Words["Ui.Save"]);
        await page.SeeAsync(Words["Ui.Saved"]);
    }

    private async Task GrantAsync(IPage page)
    {
        var group = await page.SendAsync("POST", "/api/customers/groups", new { name = new { en = "Wholesale" } });
        await page.GotoAsync($"{site.AddressOf("acme-numbers")}/settings/portal");
        var form = page.Locator("app-setting-page form").First;
        await page.ChooseAsync(form, Words["Setting:Portal.DefaultRights"], Words["PortalRight:Support"]);
        await page.Keyboard.PressAsync("Escape");
        await form.ClickOnAsync(Words["Ui.Save"]);
        await page.SeeAsync(Words["Ui.Saved"]);
        var own = page.Locator("app-group-rights-panel fieldset").Filter(new LocatorFilterOptions { HasText = "Wholesale" });
        await own.GetByLabel(Words["Customers.GroupRights.Own"]).ClickAsync();
        await own.GetByLabel(Words["PortalRight:Invoices"]).ClickAsync();
        await own.Locator("label:has(input:not(:checked))").GetByText(Words["PortalRight:Invoices"]).WaitForAsync();
        await page.LookAsync("portal-rights");

        var alone = await AddCustomerAsync(page, "Alone", []);
        alone.Number.ShouldBe("K-0075");
        (await BeginsWithAsync(page, alone.Id, "Support")).ShouldBeFalse("the organisation took it away");
        (await BeginsWithAsync(page, alone.Id, "Invoices")).ShouldBeTrue();
        var member = await AddCustomerAsync(page, "Member", [group.GetProperty("id").GetGuid()]);
        (await BeginsWithAsync(page, member.Id, "Invoices")).ShouldBeFalse("its group took it away");
    }

    private static async Task<(Guid Id, string? Number)> AddCustomerAsync(IPage page, string name, Guid[] groupIds)
    {
        var card = await page.SendAsync("POST", "/api/customers/card", new { general = new { name, currency = "EUR", language = "en" }, invoicing = new { }, groupIds });
        return (card.GetProperty("id").GetGuid(), card.GetProperty("number").GetString());
    }

    /// <summary>Whether the form for a new contact offers the right as granted.</summary>
    private async Task<bool> BeginsWithAsync(IPage page, Guid customer, string right)
    {
        await page.RunAndWaitForResponseAsync(
            async () =>
            {
                await page.GotoAsync($"{site.AddressOf("acme-numbers")}/customers/{customer}");
                await page.Locator("app-contacts-island").ClickOnAsync(Words["Customers.Contact.Add"]);
            },
            answer => answer.Url.Contains("default-rights", StringComparison.Ordinal));
        return await page.Front().GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = Words[$"PortalRight:{right}"], Exact = true }).IsCheckedAsync();
    }
}
