using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerPortal.Platform.Events;
using CustomerPortal.Strength;
using CustomerPortal.TestBase.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>What comes to the portal about its mails: reports of bounces, contacts that switch mails off, staff that looks.</summary>
public sealed class MailsFromOutsideTests(ShopHost host) : IClassFixture<ShopHost>
{
    [Fact]
    [Trait("Check", "S6")]
    public async Task Only_a_fresh_signed_report_of_the_organisation_itself_shows_on_the_invoice_that_its_mail_came_back()
    {
        using var shop = await host.OpenAsync();
        using var other = await host.OpenAsync();
        var (invoice, mail) = await SendAsync(shop, "Reported");
        var secret = (await shop.PostAsync("/api/messaging/settings/webhook-secret")).GetProperty("secret").GetString()!;
        var otherSecret = (await other.PostAsync("/api/messaging/settings/webhook-secret")).GetProperty("secret").GetString()!;
        var body = JsonSerializer.Serialize(new { messageId = $"<{mail.GetProperty("messageId").GetString()}>", type = "hard", words = "550 5.1.1 unknown" });
        var now = host.Clock.GetUtcNow().ToUnixTimeSeconds();
        (await StateAsync(shop, invoice)).ShouldBe(("Sent", "Sent"));

        foreach (var (why, tenant, key, at, signed, at2) in new[]
                 {
                     ("bad signature", shop.Id, "another secret", now, body, shop.Host),
                     ("other organisation's secret", shop.Id, otherSecret, now, body, shop.Host),
                     ("other organisation's address", other.Id, secret, now, body, shop.Host),
                     ("other organisation's host name", shop.Id, secret, now, body, other.Host),
                     ("old", shop.Id, secret, now - 301, body, shop.Host),
                     ("from the future", shop.Id, secret, now + 900, body, shop.Host),
                     ("another body", shop.Id, secret, now, body + " ", shop.Host),
                     ("nobody", Guid.CreateVersion7(), secret, now, body, shop.Host),
                 })
        {
            (await ReportAsync(at2, tenant, key, at, signed, body)).ShouldBe(HttpStatusCode.Unauthorized, why);
        }

        await DeliverAsync();
        (await StateAsync(shop, invoice)).ShouldBe(("Sent", "Sent"), "no report was proved");
        (await ReportAsync(shop.Host, shop.Id, secret, now, body, body)).ShouldBe(HttpStatusCode.NoContent);
        (await ReportAsync(shop.Host, shop.Id, secret, now, body, body)).ShouldBe(HttpStatusCode.NoContent);
        await DeliverAsync();

        (await StateAsync(shop, invoice)).ShouldBe(("Issued", "Bounced"));
        var marked = (await shop.GetAsync("/api/messaging/bounced-addresses")).EnumerateArray().ShouldHaveSingleItem();
        marked.GetProperty("address").GetString().ShouldBe("reported@example.com");
        (await other.GetAsync("/api/messaging/bounced-addresses")).GetArrayLength().ShouldBe(0);
        var problems = (await shop.GetAsync("/api/dashboard")).GetProperty("mailProblems");
        problems.GetProperty("count").GetInt32().ShouldBe(1);

        // After somebody cleared the address the same report is old news.
        (await shop.Admin.SendAsync(HttpMethod.Delete, $"/api/messaging/bounced-addresses/{marked.GetProperty("id").GetString()}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ReportAsync(shop.Host, shop.Id, secret, now, body, body)).ShouldBe(HttpStatusCode.NoContent);
        (await shop.GetAsync("/api/messaging/bounced-addresses")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_contact_switches_a_kind_of_mail_off_by_one_click_and_reading_the_link_changes_nothing()
    {
        using var shop = await host.OpenAsync();
        using var other = await host.OpenAsync();
        var customer = await shop.CustomerAsync("Clicker");
        await shop.PostAsync($"/api/customers/{customer}/contacts", new { name = "Jo", email = "clicker@example.com" });
        var first = await SendInvoiceAsync(shop, customer);
        await DeliverAsync();
        var file = await FileAsync(shop, await MailOfAsync(shop, first));
        var link = new Uri(Regex.Match(Regex.Replace(file, @"\r\n[ \t]", string.Empty), @"List-Unsubscribe:\s*<([^>]+)>").Groups[1].Value);
        file.ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        link.Host.ShouldBe(shop.Host);

        using var program = host.Browse(shop.Host);
        program.SendsToken = false;
        var read = await program.GetAsync(link.PathAndQuery);
        read.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        read.Headers.Location!.OriginalString.ShouldStartWith("/clients/unsubscribe/");
        (await SwitchesAsync(shop, customer)).ShouldBe("{}", "reading changes nothing");
        using var elsewhere = host.Browse(other.Host);
        (await ClickAsync(elsewhere, link.PathAndQuery)).ShouldBe(HttpStatusCode.NotFound);
        (await ClickAsync(program, "/api/messaging/unsubscribe/bWFkZS11cA")).ShouldBe(HttpStatusCode.NotFound);
        (await ClickAsync(program, link.PathAndQuery[..^4])).ShouldBe(HttpStatusCode.NotFound);
        (await SwitchesAsync(shop, customer)).ShouldBe("{}");

        (await ClickAsync(program, link.PathAndQuery)).ShouldBe(HttpStatusCode.NoContent);
        (await ClickAsync(program, link.PathAndQuery)).ShouldBe(HttpStatusCode.NoContent);

        (await SwitchesAsync(shop, customer)).ShouldBe("""{"Invoice":false}""");
        var refused = await shop.Admin.PostAsync($"/api/billing/invoices/{first}/send", new { });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest, "nobody is left who receives it");

        // A contact whom the document would not go to, typed by hand: it is queued, and the switch still holds. The log says why.
        await shop.PostAsync($"/api/customers/{customer}/contacts", new { name = "Refuses", email = "refuses.all@example.com", mails = Switch(false) });
        await shop.PostAsync($"/api/billing/invoices/{first}/send", new { to = "Refuses.All@example.com" });
        await DeliverAsync();
        var mails = await shop.GetAsync($"/api/messaging/mails?aboutId={first}&state=Failed");
        mails.GetProperty("items")[0].GetProperty("reason").GetString().ShouldBe("SwitchedOff");
    }

    [Fact]
    public async Task Whoever_could_switch_nothing_off_gets_no_link_for_it()
    {
        using var shop = await host.OpenAsync();
        var customer = await shop.CustomerAsync("Unlinked");
        await shop.PostAsync($"/api/customers/{customer}/contacts", new { name = "Jo", email = "linked@example.com", sendWelcome = true });
        var invoice = await SendInvoiceAsync(shop, customer);
        await shop.PostAsync($"/api/billing/invoices/{invoice}/send", new { to = "linked@example.com" });
        await shop.PostAsync("/api/messaging/mails/test", new { to = "linked@example.com" });
        await DeliverAsync();

        // The customer's own address is no contact; an invitation and a test are no documents.
        var links = new List<string>();
        foreach (var mail in (await shop.GetAsync("/api/messaging/mails")).GetProperty("items").EnumerateArray())
        {
            var file = await FileAsync(shop, await shop.GetAsync($"/api/messaging/mails/{mail.GetProperty("id").GetString()}"));
            links.Add($"{mail.GetProperty("template").GetString()} {mail.GetProperty("to").GetString()} {file.Contains("List-Unsubscribe", StringComparison.Ordinal)}");
        }

        links.ShouldBe(
            ["Billing.Invoice linked@example.com True", "Billing.Invoice unlinked@example.com False", "Customers.Welcome linked@example.com False", "Messaging.TestMail linked@example.com False"],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Contacts_that_are_switched_on_get_the_document_beside_the_customers_address()
    {
        using var shop = await host.OpenAsync();
        var customer = await shop.CustomerAsync("Both");
        await shop.PostAsync($"/api/customers/{customer}/contacts", new { name = "Wants", email = "wants@example.com", mails = Switch(true) });
        await shop.PostAsync($"/api/customers/{customer}/contacts", new { name = "Does not", email = "not@example.com" });
        await shop.PostAsync($"/api/customers/{customer}/contacts", new { name = "Refuses", email = "refuses@example.com", mails = Switch(false) });

        var invoice = await SendInvoiceAsync(shop, customer);
        await DeliverAsync();

        var deliveries = (await shop.GetAsync($"/api/billing/invoices/{invoice}")).GetProperty("deliveries").EnumerateArray().ToList();
        deliveries.Select(d => d.GetProperty("to").GetString()).ShouldBe(["both@example.com", "wants@example.com"], ignoreOrder: true);
        deliveries.ShouldAllBe(d => d.GetProperty("state").GetString() == "Sent");
    }

    [Fact]
    public async Task The_log_is_filtered_by_day_template_recipient_and_customer()
    {
        using var shop = await host.OpenAsync();
        var (first, second) = (await shop.CustomerAsync("Filter one"), await shop.CustomerAsync("Filter two"));
        await SendInvoiceAsync(shop, first);
        await SendInvoiceAsync(shop, second);
        await DeliverAsync();
        await shop.PostAsync($"/api/billing/customers/{first}/statement/send", new { });
        await DeliverAsync();
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var (one, two, statement) = ("Billing.Invoice filter.one", "Billing.Invoice filter.two", "Billing.Statement filter.one");

        var wrong = new List<string>();
        foreach (var (filter, expected) in new (string, string[])[]
                 {
                     ("", [one, two, statement]),
                     ("template=Billing.Statement", [statement]),
                     ("recipient=filter.two@example.com", [two]),
                     ($"customerId={first}", [one, statement]),
                     ($"customerId={first}&template=Billing.Invoice", [one]),
                     ($"from={today:O}&until={today:O}", [one, two, statement]),
                     ($"from={today.AddDays(1):O}", []),
                     ($"until={today.AddDays(-1):O}", []),
                 })
        {
            var found = (await shop.GetAsync($"/api/messaging/mails?{filter}")).GetProperty("items").EnumerateArray()
                .Where(m => m.GetProperty("to").GetString()!.StartsWith("filter.", StringComparison.Ordinal))
                .Select(m => $"{m.GetProperty("template").GetString()} {m.GetProperty("to").GetString()!.Split('@')[0]}").Order(StringComparer.Ordinal);
            if (!found.SequenceEqual(expected))
            {
                wrong.Add(filter);
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_log_is_exported_in_the_readers_words_without_formulas()
    {
        using var shop = await host.OpenAsync();
        var customer = await shop.CustomerAsync("Exported");
        await shop.PostAsync($"/api/customers/{customer}/contacts", new { name = "=HYPERLINK(1)", email = "exported@example.com", sendWelcome = true });
        await DeliverAsync();

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/messaging/mails/export?state=Sent");
        request.Headers.TryAddWithoutValidation("Accept-Language", "nl");
        using var answer = await shop.Admin.SendAsync(request);
        var csv = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, csv);
        csv.ShouldContain("exported@example.com");
        csv.ShouldContain("Woorden van de server");
        csv.ShouldNotContain(",=HYPERLINK");
        csv.ShouldContain("'=HYPERLINK");
    }

    [Fact]
    public async Task Secrets_are_never_sent_back_and_die_with_the_server_they_were_typed_for()
    {
        using var shop = await host.OpenAsync();
        await PutAsync(shop, "/api/messaging/settings", new
        {
            auth = "OAuth2",
            oAuthClientId = "id",
            oAuthClientSecret = "client-s3cret",
            oAuthRefreshToken = "refresh-s3cret",
            oAuthTokenUrl = "https://login.example.com/token",
            bounceHost = "imap.example.com",
            bounceUserName = "back",
            bouncePassword = "mailbox-s3cret",
            quietFrom = "21:00",
            quietUntil = "06:00",
            senders = new[] { new { kind = "Invoice", address = "billing@acme.example", name = "Billing" } },
        });
        var made = await PutAsync(shop, "/api/messaging/settings/dkim", new { domain = "acme.example", selector = "" });
        made.GetProperty("dkim").GetProperty("name").GetString().ShouldBe("portal._domainkey.acme.example");
        var value = made.GetProperty("dkim").GetProperty("value").GetString()!;
        using var key = RSA.Create();
        key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(value[(value.IndexOf("p=", StringComparison.Ordinal) + 2)..]), out _);
        key.KeySize.ShouldBe(2048);

        var shown = await shop.GetAsync("/api/messaging/settings");
        shown.ToString().ShouldNotContain("s3cret");
        shown.ToString().ShouldNotContain("PRIVATE");
        shown.GetProperty("hasOAuthRefreshToken").GetBoolean().ShouldBeTrue();
        shown.GetProperty("bounces").GetProperty("hasPassword").GetBoolean().ShouldBeTrue();
        shown.GetProperty("quietFrom").GetString().ShouldBe("21:00");
        (await host.Database.QueryAsync("SELECT \"Value\" FROM \"PlatformSettingValues\"", r => r.GetString(0))).ShouldNotContain(v => v.Contains("s3cret") || v.Contains("PRIVATE"));

        // The mail server changes: the token was for the former one. The mailbox changes: so was its password.
        await shop.PostAsync("/api/setting-management/emailing", new { smtpHost = "mail.evil.example", defaultFromAddress = "a@example.com", defaultFromDisplayName = "A" });
        var withoutToken = await shop.Admin.SaveFormAsync("/api/messaging/settings", new { auth = "OAuth2", oAuthClientId = "id", oAuthTokenUrl = "https://login.example.com/token" });
        (await withoutToken.JsonAsync(HttpStatusCode.BadRequest)).GetProperty("errors").EnumerateObject().Select(e => e.Name).ShouldBe(["oAuthRefreshToken"]);
        var moved = await PutAsync(shop, "/api/messaging/settings", new { bounceHost = "imap.evil.example", bounceUserName = "back" });
        moved.GetProperty("hasOAuthRefreshToken").GetBoolean().ShouldBeFalse();
        moved.GetProperty("bounces").GetProperty("hasPassword").GetBoolean().ShouldBeFalse();
        var refused = await shop.Admin.SaveFormAsync("/api/messaging/settings", new { quietFrom = "25:00" });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    [Trait("Check", "S9")]
    public async Task A_mailbox_inside_the_installation_is_not_opened()
    {
        using var shop = await host.OpenAsync();
        await PutAsync(shop, "/api/messaging/settings", new { bounceHost = "169.254.169.254", bouncePort = 80, bounceUserName = "a", bouncePassword = "b" });

        var look = await shop.PostAsync("/api/messaging/settings/bounce-mailbox/look");

        look.GetProperty("isOpen").GetBoolean().ShouldBeFalse();
        look.GetProperty("words").GetString()!.ShouldContain("own network");
    }

    private static Dictionary<string, bool> Switch(bool receives) => new() { ["Invoice"] = receives };

    private static async Task<JsonElement> PutAsync(Shop shop, string path, object body) =>
        await (await shop.Admin.SaveFormAsync(path, body)).JsonAsync(HttpStatusCode.OK);

    private static async Task<string> SwitchesAsync(Shop shop, Guid customer) =>
        (await shop.GetAsync($"/api/customers/{customer}/contacts"))[0].GetProperty("mails").ToString();

    private static async Task<HttpStatusCode> ClickAsync(TestBrowser browser, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]) };
        return (await browser.SendAsync(request)).StatusCode;
    }

    private static async Task<Guid> SendInvoiceAsync(Shop shop, Guid customer)
    {
        var invoice = await shop.DraftAsync(customer, 100m);
        await shop.PostAsync($"/api/billing/invoices/{invoice}/issue");
        await shop.PostAsync($"/api/billing/invoices/{invoice}/send", new { });
        return invoice;
    }

    private static async Task<JsonElement> MailOfAsync(Shop shop, Guid invoice)
    {
        var mails = await shop.GetAsync($"/api/messaging/mails?aboutId={invoice}");
        return await shop.GetAsync($"/api/messaging/mails/{mails.GetProperty("items")[0].GetProperty("id").GetString()}");
    }

    private static async Task<(string Invoice, string Delivery)> StateAsync(Shop shop, Guid invoice)
    {
        var shown = await shop.GetAsync($"/api/billing/invoices/{invoice}");
        return (shown.GetProperty("state").GetString()!, shown.GetProperty("deliveries")[0].GetProperty("state").GetString()!);
    }

    private async Task<(Guid Invoice, JsonElement Mail)> SendAsync(Shop shop, string name)
    {
        var invoice = await SendInvoiceAsync(shop, await shop.CustomerAsync(name));
        await DeliverAsync();
        return (invoice, await MailOfAsync(shop, invoice));
    }

    private async Task DeliverAsync()
    {
        while (await host.Services.GetRequiredService<OutboxDrain>().RunAsync(CancellationToken.None) > 0)
        {
        }
    }

    private Task<string> FileAsync(Shop shop, JsonElement mail) => File.ReadAllTextAsync(
        Path.Combine(host.Database.Folder, "mail", shop.Id.ToString("N"), $"{Guid.Parse(mail.GetProperty("mail").GetProperty("id").GetString()!):N}.eml"));

    private async Task<HttpStatusCode> ReportAsync(string hostName, Guid tenant, string secret, long at, string signed, string body)
    {
        using var provider = host.Browse(hostName);
        provider.SendsToken = false;
        var timestamp = at.ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/messaging/bounces/{tenant}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Portal-Timestamp", timestamp);
        request.Headers.Add("X-Portal-Signature", Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}.{signed}"))));
        return (await provider.SendAsync(request)).StatusCode;
    }
}
