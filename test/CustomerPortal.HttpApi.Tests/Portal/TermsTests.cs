using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Portal;

/// <summary>Terms over HTTP: asked before anything else, once for each version, and written down.</summary>
public sealed class TermsTests(AccountHost portal) : IClassFixture<AccountHost>
{
    private static readonly string[] Closed =
    [
        "/api/portal/home", "/api/portal/invoices", "/api/portal/company", "/api/portal/statement?from=2026-01-01&to=2026-01-31", "/api/portal/account/sessions",
    ];

    [Fact]
    public async Task A_contact_goes_on_once_the_terms_are_accepted_and_is_asked_again_for_a_new_version()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var contact = await tenant.ContactAsync("terms@example.com");
        using var browser = await contact.SignInAsync();
        (await browser.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await PublishAsync(admin, "First terms", "Eerste voorwaarden");

        await ShouldBeClosedAsync(browser);
        (await (await browser.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("mustAcceptTerms").GetBoolean().ShouldBeTrue();
        (await browser.SendAsync(HttpMethod.Put, "/api/portal/language", new { language = "nl" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var terms = await (await browser.GetAsync("/api/portal/terms")).JsonAsync(HttpStatusCode.OK);
        terms.GetProperty("text").GetString().ShouldBe("Eerste voorwaarden");
        (await browser.PostAsync("/api/portal/terms/accept", new { number = 7 })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await AcceptAsync(browser, 1)).ShouldBe(HttpStatusCode.NoContent);
        (await AcceptAsync(browser, 1)).ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await PublishAsync(admin, "Second terms", "Tweede voorwaarden");
        await ShouldBeClosedAsync(browser);
        (await AcceptAsync(browser, 1)).ShouldBe(HttpStatusCode.Conflict);
        (await AcceptAsync(browser, 2)).ShouldBe(HttpStatusCode.NoContent);

        var told = await (await admin.GetAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}/terms")).JsonAsync(HttpStatusCode.OK);
        told.EnumerateArray().Select(a => (a.GetProperty("number").GetInt32(), a.GetProperty("language").GetString())).ShouldBe([(2, "nl"), (1, "nl")]);
        var versions = await (await admin.GetAsync("/api/client-terms")).JsonAsync(HttpStatusCode.OK);
        versions.EnumerateArray().Select(v => (v.GetProperty("number").GetInt32(), v.GetProperty("isCurrent").GetBoolean(), v.GetProperty("acceptances").GetInt32()))
            .ShouldBe([(2, true, 1), (1, false, 1)]);
    }

    [Fact]
    public async Task Withdrawn_terms_are_asked_of_nobody_and_signing_out_never_needs_them()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var contact = await tenant.ContactAsync("withdrawn@example.com");
        using var browser = await contact.SignInAsync();
        await PublishAsync(admin, "Terms", "Voorwaarden");
        await ShouldBeClosedAsync(browser);

        await (await admin.PostAsync("/api/client-terms/withdraw")).JsonAsync(HttpStatusCode.OK);
        (await browser.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("/api/portal/terms")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await PublishAsync(admin, "Again", "Opnieuw");
        (await browser.PostAsync("/api/portal/account/logout")).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_accepted_can_be_read_again_with_the_day_even_after_it_was_withdrawn()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var contact = await tenant.ContactAsync("reader@example.com");
        using var browser = await contact.SignInAsync();
        (await HasTermsAsync(browser)).ShouldBeFalse();
        await PublishAsync(admin, "First", "Eerste");
        (await TermsAsync(browser)).GetProperty("acceptedAt").ValueKind.ShouldBe(JsonValueKind.Null);
        await AcceptAsync(browser, 1);

        await (await admin.PostAsync("/api/client-terms/withdraw")).JsonAsync(HttpStatusCode.OK);
        var terms = await TermsAsync(browser);

        (await HasTermsAsync(browser)).ShouldBeTrue();
        terms.GetProperty("number").GetInt32().ShouldBe(1);
        terms.GetProperty("text").GetString().ShouldBe("First");
        terms.GetProperty("acceptedAt").GetDateTimeOffset().ShouldBe(portal.Clock.GetUtcNow(), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Whoever_looks_as_the_contact_is_not_asked_and_cannot_accept()
    {
        var tenant = await portal.TenantAsync();
        using var admin = await tenant.AdministratorAsync();
        var contact = await tenant.ContactAsync("viewed@example.com");
        await PublishAsync(admin, "Terms", "Voorwaarden");
        (await admin.PostAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}/view-as", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        admin.Headers["X-View-As"] = "1";

        (await admin.GetAsync("/api/portal/home")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await admin.PostAsync("/api/portal/terms/accept", new { number = 1 })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var browser = await contact.SignInAsync();
        await ShouldBeClosedAsync(browser);
    }

    private static async Task ShouldBeClosedAsync(TestBrowser browser)
    {
        foreach (var path in Closed)
        {
            (await (await browser.GetAsync(path)).JsonAsync(HttpStatusCode.Forbidden)).GetProperty("code").GetString().ShouldBe(PortalErrorCodes.TermsNotAccepted, path);
        }
    }

    private static async Task PublishAsync(TestBrowser admin, string english, string dutch) =>
        await (await admin.PostAsync("/api/client-terms", new { text = new { en = english, nl = dutch } })).JsonAsync(HttpStatusCode.OK);

    private static async Task<JsonElement> TermsAsync(TestBrowser browser) =>
        await (await browser.GetAsync("/api/portal/terms")).JsonAsync(HttpStatusCode.OK);

    private static async Task<bool> HasTermsAsync(TestBrowser browser) =>
        (await (await browser.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("supplier").GetProperty("hasTerms").GetBoolean();

    private static async Task<HttpStatusCode> AcceptAsync(TestBrowser browser, int number) =>
        (await browser.PostAsync("/api/portal/terms/accept", new { number })).StatusCode;
}
