using System.Net;
using System.Text.Json;
using CustomerPortal.Platform.Features;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Localization;

/// <summary>A language that is not shipped: its texts, its direction, what stands in for what is missing, and the plan's limit.</summary>
public sealed class AddedLanguageTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Requirement", "IXO-10")]
    public async Task An_added_language_is_offered_in_the_client_area_with_its_direction_and_falls_back_to_the_default_language()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        (await admin.OfferAsync("nl", "nl", "en", "he")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await admin.WriteAsync("he", "Ui.Save", "שמירה");

        using var visitor = portal.Browse(tenant.Host);
        var session = await visitor.SessionAsync("he");

        session.GetProperty("language").GetString().ShouldBe("he");
        session.GetProperty("isRightToLeft").GetBoolean().ShouldBeTrue();
        session.GetProperty("languages").EnumerateArray().Select(l => l.GetProperty("name").GetString()).ShouldContain("עברית");
        session.GetProperty("texts").GetProperty("Ui.Save").GetString().ShouldBe("שמירה");
        session.GetProperty("texts").GetProperty("Ui.Cancel").GetString().ShouldBe("Annuleren");
    }

    [Fact]
    public async Task A_variant_falls_back_to_its_wider_language_first()
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();
        await admin.OfferAsync("de", "de", "en", "fr-CA", "fr");
        await admin.WriteAsync("fr", "Ui.Cancel", "Laisser tomber");
        await admin.WriteAsync("fr-CA", "Ui.Save", "Sauvegarder");

        (await admin.PageTextAsync("fr-CA", "Ui.Save")).ShouldBe("Sauvegarder");
        (await admin.PageTextAsync("fr-CA", "Ui.Cancel")).ShouldBe("Laisser tomber");
        (await admin.PageTextAsync("fr-CA", "Ui.Close")).ShouldBe("Fermer");
    }

    [Fact]
    public async Task The_page_says_which_formats_an_added_language_uses_and_how_far_its_texts_are()
    {
        using var admin = await (await portal.TenantAsync()).AdministratorAsync();
        await admin.OfferAsync("en", "en", "nl-SR", "fy");
        await admin.WriteAsync("fy", "Ui.Save", "Bewarje");

        var all = (await (await admin.GetAsync("/api/localization/languages")).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray().ToDictionary(l => l.GetProperty("tag").GetString()!);

        all["fy"].GetProperty("formats").GetProperty("culture").GetString().ShouldBe("en");
        all["nl-SR"].GetProperty("formats").GetProperty("culture").GetString().ShouldBe("nl");
        all["nl-SR"].GetProperty("formats").GetProperty("number").GetString().ShouldBe("1.234.567,89");
        all["fy"].GetProperty("changed").GetInt32().ShouldBe(1);
        all["fy"].GetProperty("missing").GetInt32().ShouldBeGreaterThan(1000);
        (all["fy"].GetProperty("isShipped").GetBoolean(), all["nl"].GetProperty("missing").GetInt32()).ShouldBe((false, 0));
        all["fy"].GetProperty("nativeName").GetString().ShouldBe("Frysk");
    }

    [Fact]
    public async Task The_plan_limits_added_languages_too_and_what_is_no_tag_is_refused()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        await admin.OfferAsync("en", "en");
        await portal.SetFeatureAsync("T", tenant.Id, PlatformFeatures.MaxLanguages, "2");

        (await admin.OfferAsync("en", "en", "fy")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.OfferAsync("en", "en", "fy", "he")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await admin.OfferAsync("en", "en", "not a tag")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    [Trait("Requirement", "IXO-10")]
    [Trait("Requirement", "MAC-020")]
    public async Task Documents_and_mails_in_an_added_language_have_the_formats_and_names_of_the_default_language()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await FrisianAsync(tenant);
        var contact = await CustomerAsync(admin, tenant);
        await WordAsync(admin, "Billing.Invoice", _ => ("Rekken {{number}}", "<p>Te beteljen foar {{dueOn}}: {{total}}</p>", "Te beteljen foar {{dueOn}}: {{total}}"));
        await WordAsync(admin, "Messaging.Layout", words => ("", words.GetProperty("html").GetString()!.Replace("</body>", "<p>Groetnis</p></body>", StringComparison.Ordinal), $"{words.GetProperty("text").GetString()}\nGroetnis"));

        var invoice = await InvoiceAsync(admin, contact);
        (await admin.PostAsync($"/api/billing/customers/{contact.CustomerId}/statement/send", new { from = "2026-01-01", until = "2026-05-31" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        var own = await MailAsync(admin, "Billing.Invoice");
        var fallen = await MailAsync(admin, "Billing.Statement");

        // The invoice has words of its own, the statement goes out in Dutch; the formats are Dutch in both.
        Plain(await PdfAsync(admin, $"/api/billing/invoices/{invoice}/pdf/original")).ShouldSatisfyAllConditions(
            text => text.ShouldContain("Rekken"), text => text.ShouldContain("Vervaldatum"), text => text.ShouldContain("5 mei 2026"), text => text.ShouldContain("Duitsland"),
            text => text.ShouldContain("1.210,00"));
        (own.Language, fallen.Language).ShouldBe(("fy", "nl"));
        own.Text.ShouldContain("Te beteljen foar 5 mei 2026: €\u00A01.210,00");
        own.Text.ShouldContain("Groetnis");
        fallen.Text.ShouldContain("31 mei 2026");
        fallen.Text.ShouldContain("€\u00A01.210,00");

        var shown = (await (await admin.PostAsync("/api/messaging/templates/Billing.Statement/preview", new { drafts = Array.Empty<object>() })).JsonAsync(HttpStatusCode.OK))
            .EnumerateArray().ToDictionary(p => p.GetProperty("language").GetString()!);
        shown["fy"].GetProperty("sentIn").GetString().ShouldBe("nl");
        shown["fy"].GetProperty("text").GetString().ShouldBe(shown["nl"].GetProperty("text").GetString());
    }

    [Fact]
    [Trait("Requirement", "IXO-10")]
    public async Task A_contact_of_an_added_language_gets_the_answers_of_the_client_area_in_it()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await FrisianAsync(tenant);
        var contact = await CustomerAsync(admin, tenant);
        await (await admin.SaveFormAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}/rights", new { rights = new[] { "Statements", "Profile" } })).JsonAsync(HttpStatusCode.OK);
        using var browser = await contact.SignInAsync();

        (await browser.SendAsync(HttpMethod.Put, "/api/portal/language", new { language = "fy" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var session = await (await browser.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK);
        var company = await (await browser.GetAsync("/api/portal/company")).JsonAsync(HttpStatusCode.OK);
        var refused = await (await browser.SendAsync(HttpMethod.Put, "/api/portal/language", new { language = "sv" })).JsonAsync(HttpStatusCode.BadRequest);

        (session.GetProperty("language").GetString(), session.GetProperty("defaultLanguage").GetString()).ShouldBe(("fy", "nl"));
        (session.GetProperty("texts").GetProperty("Ui.Save").GetString(), session.GetProperty("texts").GetProperty("Ui.Cancel").GetString()).ShouldBe(("Bewarje", "Annuleren"));
        company.GetProperty("billingAddress").EnumerateArray().Last().GetString().ShouldBe("Duitsland");
        refused.GetProperty("title").GetString().ShouldBe("Net oanbean");
        Plain(await PdfAsync(browser, "/api/portal/statement/pdf")).ShouldContain("Oersjoch");
    }

    /// <summary>An organisation of Dutch words that also writes Frisian, as far as it got.</summary>
    private static async Task<TestBrowser> FrisianAsync(TestTenant tenant)
    {
        var admin = await tenant.AdministratorAsync();
        (await admin.OfferAsync("nl", "nl", "en", "fy")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var (key, text) in new[] { ("Ui.Save", "Bewarje"), ("Documents.Invoice.Heading", "Rekken"), ("Documents.Statement.Heading", "Oersjoch"), ("Portal:LanguageNotOffered", "Net oanbean") })
        {
            (await admin.WriteAsync("fy", key, text)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var company = await (await admin.GetAsync("/api/billing/companies/own")).JsonAsync(HttpStatusCode.OK);
        await (await admin.SendAsync(HttpMethod.Put, "/api/billing/companies/own", new
        {
            name = "Harbour B.V.",
            address = new { lines = new[] { "Parkkade 18" }, postalCode = "3016 DA", city = "Rotterdam", countryCode = "NL" },
            baseCurrency = "EUR",
            version = company.GetProperty("version").GetInt32(),
        })).JsonAsync(HttpStatusCode.OK);
        return admin;
    }

    /// <summary>A customer abroad that is written to in Frisian, with a contact.</summary>
    private async Task<TestContact> CustomerAsync(TestBrowser admin, TestTenant tenant)
    {
        var contact = await tenant.ContactAsync("frysk@example.com");
        await portal.DeliveredAsync(tenant.Id);
        await (await admin.PostAsync($"/api/customers/{contact.CustomerId}/activate")).JsonAsync(HttpStatusCode.OK);
        await portal.DeliveredAsync(tenant.Id);
        var card = await (await admin.GetAsync($"/api/customers/{contact.CustomerId}")).JsonAsync(HttpStatusCode.OK);
        await (await admin.SendAsync(HttpMethod.Put, $"/api/customers/{contact.CustomerId}", new
        {
            version = card.GetProperty("version").GetInt32(),
            general = new { name = "Hoekstra Jachtbouw", currency = "EUR", language = "fy" },
            invoicing = new { invoiceEmail = "rekken@example.com" },
            addresses = new[] { new { lines = new[] { "Deich 1" }, postalCode = "26721", city = "Emden", countryCode = "DE", isBilling = true, isDefaultBilling = true } },
        })).JsonAsync(HttpStatusCode.OK);
        return contact;
    }

    private static async Task<string> InvoiceAsync(TestBrowser admin, TestContact contact)
    {
        var draft = new { customerId = contact.CustomerId, dueOn = "2026-05-05", lines = new[] { new { description = "-", quantity = 1m, unitPrice = 1000m } } };
        var id = (await (await admin.PostAsync("/api/billing/invoices", draft)).JsonAsync()).GetProperty("id").GetString()!;
        await (await admin.PostAsync($"/api/billing/invoices/{id}/issue")).JsonAsync(HttpStatusCode.OK);
        await (await admin.PostAsync($"/api/billing/invoices/{id}/send", new { })).JsonAsync(HttpStatusCode.OK);
        return id;
    }

    private static async Task WordAsync(TestBrowser admin, string template, Func<JsonElement, (string Subject, string Html, string Text)> write)
    {
        var read = await (await admin.GetAsync($"/api/messaging/templates/{template}")).JsonAsync(HttpStatusCode.OK);
        var (subject, html, text) = write(read.GetProperty("wordings").EnumerateArray().Single(w => w.GetProperty("language").GetString() == "fy").GetProperty("words"));
        await (await admin.SendAsync(HttpMethod.Put, $"/api/messaging/templates/{template}/fy", new { subject, html, text, version = 0 })).JsonAsync(HttpStatusCode.OK);
    }

    private static async Task<(string Language, string Text)> MailAsync(TestBrowser admin, string template)
    {
        var found = await Eventually.GetAsync(
            async () => (await (await admin.GetAsync($"/api/messaging/mails?template={template}")).JsonAsync(HttpStatusCode.OK)).GetProperty("items"), items => items.GetArrayLength() > 0, template);
        var mail = await (await admin.GetAsync($"/api/messaging/mails/{found[0].GetProperty("id").GetString()}")).JsonAsync(HttpStatusCode.OK);
        return (mail.GetProperty("mail").GetProperty("language").GetString()!, mail.GetProperty("text").GetString()!);
    }

    private static async Task<string> PdfAsync(TestBrowser browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await PdfTools.TextAsync(await answer.Content.ReadAsByteArrayAsync());
    }

    private static string Plain(string text) => string.Concat(text.Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)).Replace('\u00A0', ' ');
}
