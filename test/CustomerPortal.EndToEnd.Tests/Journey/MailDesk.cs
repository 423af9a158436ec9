using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomerPortal.EndToEnd.Site;
using CustomerPortal.TestBase;
using Microsoft.Playwright;

namespace CustomerPortal.EndToEnd.Journey;

/// <summary>What a tenant's administrator does about mail: its server, its rules, its log, and what comes back.</summary>
internal sealed class MailDesk(MailSite site, Person person, string tenant)
{
    private static readonly Words Words = new("en");
    private readonly IPage page = person.Page;

    /// <summary>Types the tenant's own server.</summary>
    public async Task SetServerAsync(string password)
    {
        await page.GotoAsync($"{Address}/settings/mail");
        var form = page.Locator("app-mail-settings form").First;
        await form.TypeAsync(Words["Setting:Mail.FromName"], "Acme");
        await form.TypeAsync(Words["Setting:Mail.FromAddress"], "billing@acme.example");
        await form.TypeAsync(Words["Setting:Mail.SmtpHost"], MailSite.Smtp("HOST"));
        await form.TypeAsync(Words["Setting:Mail.SmtpPort"], MailSite.Smtp("PORT"));
        await form.GetByLabel(Words["Setting:Mail.SmtpUseDefaultCredentials"]).UncheckAsync();
        await form.TypeAsync(Words["Setting:Mail.SmtpUserName"], MailSite.Smtp("USER"));
        await form.TypeAsync(Words["Setting:Mail.SmtpPassword"], password);
        await form.ClickOnAsync(Words["Ui.Save"]);
        await page.SeeAsync(Words["Ui.Saved"]);
    }

    /// <summary>Sends a test mail and reads on the same page what became of it.</summary>
    /// <param name="state">Its state in the end.</param>
    /// <param name="words">What the server says.</param>
    public async Task TestAsync(string state, string words)
    {
        var panel = page.Locator("app-test-panel");
        await panel.TypeAsync(Words["Platform.MailSettings.TestTo"], "reader@globex.example");
        await panel.ClickOnAsync(Words["Platform.MailSettings.SendTest"]);
        await panel.GetByText(Words[$"Enum:MailState.{state}"], new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        await panel.GetByText(words).WaitForAsync();
        await page.LookAsync("mail-test");
    }

    /// <summary>Signature, quiet hours and limits: a mistake is named at its field, what is right is still there on the next visit.</summary>
    public async Task SetRulesAsync()
    {
        await page.GotoAsync($"{Address}/settings/mail-delivery");
        var signature = page.Locator("app-dkim-panel");
        await signature.TypeAsync(Words["Setting:Messaging.DkimDomain"], "acme.example");
        await signature.ClickOnAsync(Words["Messaging.Delivery.MakeKey"]);
        await signature.GetByText("portal._domainkey.acme.example").WaitForAsync();
        await signature.GetByText("v=DKIM1").WaitForAsync();

        await Form.TypeAsync(Words["Setting:Messaging.QuietFrom"], "25:00");
        await Form.TypeAsync(Words["Setting:Messaging.QuietUntil"], "06:30");
        await Form.ClickOnAsync(Words["Ui.Save"]);
        await Form.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = Words["Setting:Messaging.QuietFrom"] }).WaitForAsync();
        await page.LookAsync("mail-rules-wrong");
        await Form.TypeAsync(Words["Setting:Messaging.QuietFrom"], "21:00");
        await Form.TypeAsync(Words["Setting:Messaging.MostPerRecipient"], "40");
        await SaveAsync();

        await page.ReloadAsync();
        await Eventually.GetAsync(() => Field("QuietFrom").InputValueAsync(), value => value == "21:00", "the quiet hours on the next visit");
        (await Field("MostPerRecipient").InputValueAsync()).ShouldBe("40");
        await Field("QuietFrom").FillAsync(string.Empty);
        await Field("QuietUntil").FillAsync(string.Empty);
        await SaveAsync();
        await page.LookAsync("mail-rules");
    }

    /// <summary>The mailbox of what comes back, looked into at once.</summary>
    public async Task SetMailboxAsync()
    {
        await page.GotoAsync($"{Address}/settings/mail-delivery");
        await Form.TypeAsync(Words["Setting:Messaging.BounceHost"], MailSite.Imap("HOST"));
        await Form.GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = Words["Setting:Messaging.BouncePort"], Exact = true }).FillAsync(MailSite.Imap("TLS_PORT"));
        await Form.TypeAsync(Words["Setting:Messaging.BounceUserName"], site.Mailbox);
        await Form.TypeAsync(Words["Setting:Messaging.BouncePassword"], MailSite.Imap("PASSWORD"));
        await SaveAsync();
        await Form.ClickOnAsync(Words["Messaging.Delivery.Look"]);
        await Form.GetByText(Words["Messaging.Delivery.LookGood"]).WaitForAsync();
    }

    /// <summary>Signing in by tokens asks for all it needs; a secret that was stored is never shown again.</summary>
    public async Task SetTokensAsync()
    {
        const string secret = "only-for-the-token-server";
        await page.GotoAsync($"{Address}/settings/mail-delivery");
        await page.ChooseAsync(Form, Words["Setting:Messaging.SmtpAuth"], Words["Enum:MailAuth.OAuth2"]);
        await Form.ClickOnAsync(Words["Ui.Save"]);
        await Form.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = Words["Setting:Messaging.OAuthTokenUrl"] }).WaitForAsync();
        await page.LookAsync("mail-tokens-wrong");
        await Form.TypeAsync(Words["Setting:Messaging.OAuthTokenUrl"], "https://login.example/token");
        await Form.TypeAsync(Words["Setting:Messaging.OAuthClientId"], "portal-of-acme");
        await Form.TypeAsync(Words["Setting:Messaging.OAuthClientSecret"], secret);
        await Form.TypeAsync(Words["Setting:Messaging.OAuthRefreshToken"], secret);
        await SaveAsync();

        await page.ReloadAsync();
        await Eventually.GetAsync(() => Field("OAuthClientId").InputValueAsync(), value => value == "portal-of-acme", "the client on the next visit");
        (await Field("OAuthTokenUrl").InputValueAsync()).ShouldBe("https://login.example/token");
        (await Form.GetByText(Words["Platform.Settings.SecretStored"]).CountAsync()).ShouldBe(2);
        (await Field("OAuthClientSecret").InputValueAsync()).ShouldBeEmpty();
        (await ReadAsync("/api/messaging/settings")).GetRawText().ShouldNotContain(secret);
        await page.LookAsync("mail-tokens");

        await page.ChooseAsync(Form, Words["Setting:Messaging.SmtpAuth"], Words["Enum:MailAuth.Password"]);
        await SaveAsync();
    }

    /// <summary>A provider gets its secret, which is shown once, and reports with it.</summary>
    /// <param name="messageId">Message-ID of the mail that came back.</param>
    public async Task ReportByWebhookAsync(string messageId)
    {
        await page.GotoAsync($"{Address}/settings/mail-delivery");
        var panel = page.Locator("app-webhook-panel");
        await panel.ClickOnAsync(Words["Messaging.Delivery.MakeSecret"]);
        var secret = await panel.GetByRole(AriaRole.Status).Locator("code").InnerTextAsync();
        await page.LookAsync("mail-webhook");
        var address = new Uri(await panel.Locator("code").First.InnerTextAsync());

        (await ReportAsync(address, "another secret", messageId)).ShouldBe(401);
        (await ReportAsync(address, secret, messageId)).ShouldBe(204);
        await page.ReloadAsync();
        await panel.GetByRole(AriaRole.Button).WaitForAsync();
        (await page.Locator("body").InnerTextAsync()).ShouldNotContain(secret);
    }

    /// <summary>Makes a customer with a contact.</summary>
    /// <returns>Address of the card.</returns>
    public async Task<string> AddCustomerAsync(string name, string contact, string email)
    {
        var card = await page.SendAsync("POST", "/api/customers/card", new { general = new { name, currency = "EUR", language = "en" }, invoicing = new { } });
        var id = card.GetProperty("id").GetGuid();
        await page.SendAsync("POST", $"/api/customers/{id}/contacts", new { name = contact, email });
        return $"{Address}/customers/{id}";
    }

    /// <summary>A contact gets no more statements.</summary>
    public async Task SwitchOffAsync(string card, string contact)
    {
        await page.GotoAsync(card);
        await page.Locator("app-contacts-island").ClickOnAsync(Words.Of("Platform.ActionsOf", "name", contact));
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = Words["Ui.Edit"] }).ClickAsync();
        var dialog = page.Front();
        await page.ChooseAsync(dialog, Words["MailKind:Statement"], Words["Messaging.Contact.Off"]);
        await page.LookAsync("mail-switch");
        await dialog.ClickOnAsync(Words["Ui.Save"]);
        await dialog.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    /// <summary>Sends a statement from the card.</summary>
    public async Task SendStatementAsync(string card, string to)
    {
        await page.GotoAsync(card);
        await page.Locator("app-send-statement").ClickOnAsync(Words["Billing.Statement.Send"]);
        var dialog = page.Front();
        await dialog.TypeAsync(Words["Billing.Statement.To"], to);
        await dialog.ClickOnAsync(Words["Billing.Statement.Send"]);
        await page.SeeAsync(Words.Of("Billing.Statement.Sent", "address", to));
    }

    /// <summary>A row of the log, waited for in this state.</summary>
    public async Task<ILocator> FindAsync(string recipient, string state)
    {
        await page.GotoAsync($"{Address}/messaging");
        var row = Rows.Filter(new LocatorFilterOptions { HasText = recipient });
        await row.GetByText(Words[$"Enum:MailState.{state}"], new LocatorGetByTextOptions { Exact = true }).First.WaitForAsync();
        return row.First;
    }

    /// <summary>The log shows one state only, and its file holds what it shows.</summary>
    public async Task FilterAndExportAsync(string shown, string hidden)
    {
        await page.GotoAsync($"{Address}/messaging");
        await Rows.Filter(new LocatorFilterOptions { HasText = hidden }).First.WaitForAsync();
        await page.Locator("ui-list-filter").First.GetByRole(AriaRole.Button).First.ClickAsync();
        await page.GetByRole(AriaRole.Menuitemcheckbox, new PageGetByRoleOptions { Name = Words["Enum:MailState.Failed"] }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Rows.Filter(new LocatorFilterOptions { HasText = hidden }).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await Rows.Filter(new LocatorFilterOptions { HasText = shown }).First.WaitForAsync();
        await page.LookAsync("mail-log");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("ui-page-head").ClickOnAsync(Words["Messaging.Log.Export"]));
        var file = await File.ReadAllTextAsync(await download.PathAsync());
        file.ShouldContain(shown);
        file.ShouldNotContain(hidden);
    }

    /// <summary>Opens a mail of the log, reads the server's words and sends it again.</summary>
    public async Task SendAgainAsync(ILocator row, string words)
    {
        await row.GetByRole(AriaRole.Link).First.ClickAsync();
        await page.Locator("ui-side-panel").GetByText(words).WaitForAsync();
        await page.LookAsync("mail-page");
        var before = page.Url;
        await page.Locator("ui-page-head").ClickOnAsync(Words["Platform.MailLog.Resend"]);
        await page.WaitForURLAsync(url => url != before);
        await page.Locator("ui-side-panel").GetByText(words).WaitForAsync();
    }

    /// <summary>Message-ID of the newest mail to somebody.</summary>
    public async Task<string> MessageIdAsync(string recipient)
    {
        var list = await ReadAsync($"/api/messaging/mails?filter={recipient}&maxResultCount=1");
        var id = list.GetProperty("items")[0].GetProperty("id").GetString();
        return (await ReadAsync($"/api/messaging/mails/{id}")).GetProperty("messageId").GetString()!;
    }

    /// <summary>From the dashboard's alert to the log; the address stands above it, and at the contact on the card.</summary>
    public async Task ReadBounceAsync(string card, string recipient)
    {
        await FindAsync(recipient, "Bounced");
        await page.GotoAsync($"{Address}/");
        await page.Locator("app-attention").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = Words.Of("Platform.Dashboard.MailProblems", "count", string.Empty).Trim() }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/messaging?state=", StringComparison.Ordinal));
        await page.Locator("app-bounced-addresses").GetByText("550 5.1.1 no such user").WaitForAsync();
        await page.LookAsync("mail-bounced");

        await page.GotoAsync(card);
        await page.Locator("app-contacts-island li").GetByText(Words["Messaging.Bounced.Contact"]).ClickAsync();
        var notice = page.Locator("app-bounced-addresses section");
        await notice.ClickOnAsync(Words["Messaging.Bounced.Clear"]);
        await notice.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    private string Address => site.AddressOf(tenant);

    private ILocator Form => page.Locator("app-delivery-page form").First;

    private ILocator Rows => page.Locator("ui-list tbody tr");

    private ILocator Field(string name) => Form.GetByLabel(Words[$"Setting:Messaging.{name}"]).First;

    private async Task SaveAsync()
    {
        await Form.ClickOnAsync(Words["Ui.Save"]);
        await page.SeeAsync(Words["Ui.Saved"]);
    }

    /// <summary>Reports a mail as the guide says, and answers the status.</summary>
    private Task<int> ReportAsync(Uri address, string secret, string messageId)
    {
        var moment = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var body = JsonSerializer.Serialize(new { messageId, type = "hard", words = "550 5.1.1 no such user" });
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{moment}.{body}")));
        return page.EvaluateAsync<int>(
            """
            async ([path, body, moment, signature]) => (await fetch(path, {
              method: 'POST', body, headers: { 'Content-Type': 'application/json', 'X-Portal-Timestamp': moment, 'X-Portal-Signature': signature },
            })).status
            """,
            new[] { address.AbsolutePath, body, moment, signature });
    }

    private async Task<JsonElement> ReadAsync(string path) => JsonDocument.Parse((await page.FetchAsync(path)).Body).RootElement;
}
