using System.Net;
using System.Text.Json;
using CustomerPortal.Isolation;
using CustomerPortal.Platform.Localization;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Portal;

/// <summary>What a contact downloads is in the language that the chain shows to staff, whoever of the chain decides.</summary>
[Collection(FilledTenants.Name)]
public sealed class ClientLanguageTests(IsolationHost host)
{
    private static readonly EmbeddedTexts Texts = new();

    [Fact]
    [Trait("Requirement", "IXO-10")]
    public async Task Documents_of_the_client_area_are_in_the_language_of_the_chain_that_staff_see()
    {
        var contact = await host.A.Tenant.ContactAsync("chain@example.com");
        var invoice = await InvoiceAsync(contact.CustomerId, "fr");
        await (await host.A.Admin.SaveFormAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}/rights", new { rights = new[] { "Invoices", "Statements" } })).JsonAsync(HttpStatusCode.OK);
        using var browser = await contact.SignInAsync();

        (await ShouldBeOfChainAsync(browser, contact, invoice)).ShouldBe("Customer fr");
        foreach (var language in ShippedLanguages.All)
        {
            (await browser.SendAsync(HttpMethod.Put, "/api/portal/language", new { language })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
            (await ShouldBeOfChainAsync(browser, contact, invoice)).ShouldBe($"Contact {language}");
        }
    }

    /// <summary>Page, statement and invoice say the language of the chain; who decided it.</summary>
    private async Task<string> ShouldBeOfChainAsync(TestBrowser browser, TestContact contact, string invoice)
    {
        var chain = await (await host.A.Admin.GetAsync($"/api/customers/{contact.CustomerId}/language?contactId={contact.ContactId}")).JsonAsync(HttpStatusCode.OK);
        var language = chain.GetProperty("language").GetString()!;
        (await (await browser.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("language").GetString().ShouldBe(language);

        var statement = await PdfAsync(browser, "/api/portal/statement/pdf");
        statement.ShouldContain(Word("Documents.Statement.Heading", language), customMessage: language);
        var copy = await PdfAsync(browser, $"/api/portal/invoices/{invoice}/pdf");
        copy.ShouldContain(Word("Documents.Invoice.Date", language), customMessage: language);

        var decider = chain.GetProperty("links").EnumerateArray().Single(link => link.GetProperty("decides").GetBoolean());
        return $"{decider.GetProperty("source").GetString()} {decider.GetProperty("language").GetString()}";
    }

    private async Task<string> InvoiceAsync(string customer, string language)
    {
        await host.DeliveredAsync(host.A.Tenant.Id);
        var card = await (await host.A.Admin.GetAsync($"/api/customers/{customer}")).JsonAsync(HttpStatusCode.OK);
        if (card.GetProperty("state").GetString() != "Active")
        {
            card = await (await host.A.Admin.PostAsync($"/api/customers/{customer}/activate")).JsonAsync(HttpStatusCode.OK);
            await host.DeliveredAsync(host.A.Tenant.Id);
        }

        card = await (await host.A.Admin.GetAsync($"/api/customers/{customer}")).JsonAsync(HttpStatusCode.OK);
        await (await host.A.Admin.SendAsync(HttpMethod.Put, $"/api/customers/{customer}", new
        {
            version = card.GetProperty("version").GetInt32(),
            general = new { name = card.GetProperty("general").GetProperty("name").GetString(), currency = "EUR", language },
            invoicing = new { invoiceEmail = "chain@example.com" },
            addresses = new[] { new { lines = new[] { "Kade 1" }, postalCode = "3511 AA", city = "Utrecht", countryCode = "NL", isBilling = true, isDefaultBilling = true } },
        })).JsonAsync(HttpStatusCode.OK);
        var draft = new { customerId = customer, lines = new[] { new { description = "-", quantity = 1m, unitPrice = 50m } } };
        var id = (await (await host.A.Admin.PostAsync("/api/billing/invoices", draft)).JsonAsync()).GetProperty("id").GetString()!;
        await (await host.A.Admin.PostAsync($"/api/billing/invoices/{id}/issue")).JsonAsync(HttpStatusCode.OK);
        return id;
    }

    private static async Task<string> PdfAsync(TestBrowser browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return Plain(await PdfTools.TextAsync(await answer.Content.ReadAsByteArrayAsync()));
    }

    private static string Word(string key, string language) => Plain(Texts.Get(key, language));

    // Words without lam-alef: its ligature is read back to front. Printed Arabic has the shapes of its letters, and blanks where lines break.
    private static string Plain(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format));
}
