using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>Links that sign a contact in: once, for a quarter of an hour, and nobody learns who has an account (N1, N5, N6, N9).</summary>
public sealed class MagicLinkTests(AccountHost portal) : IClassFixture<AccountHost>
{
    [Fact]
    [Trait("Check", "N6")]
    public async Task Of_twenty_parallel_uses_one_signs_in_and_the_link_is_dead_then()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("once@example.com");
        var token = await LinkAsync(contact);
        var browsers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => tenant.VisitorAsync()));

        var answers = await Task.WhenAll(browsers.Select(b => UseAsync(b, token)));

        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1);
        (await browsers[Array.IndexOf(answers, HttpStatusCode.OK)].ContactStatusAsync()).ShouldBe(200);
        (await UseAsync(browsers[0], token)).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    [Trait("Check", "N6")]
    public async Task A_quarter_of_an_hour_later_in_another_tenant_or_after_a_new_password_or_address_it_is_dead()
    {
        var (tenant, other) = (await portal.TenantAsync(), await portal.TenantAsync());
        var contact = await tenant.ContactAsync("late@example.com");
        using var visitor = await tenant.VisitorAsync();

        var late = await LinkAsync(contact);
        portal.Clock.Advance(TimeSpan.FromMinutes(16));
        (await UseAsync(visitor, late)).ShouldBe(HttpStatusCode.Conflict);

        using var elsewhere = await other.VisitorAsync();
        var foreign = await LinkAsync(contact);
        (await UseAsync(elsewhere, foreign)).ShouldBe(HttpStatusCode.Conflict);

        using var inside = await contact.SignInAsync();
        (await inside.PostAsync("/api/portal/account/change-password", new { currentPassword = TestContact.Password, newPassword = "another long password" }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await UseAsync(visitor, foreign)).ShouldBe(HttpStatusCode.Conflict);

        var moved = await LinkAsync(contact);
        using var admin = await tenant.AdministratorAsync();
        await admin.MoveContactAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}");
        (await UseAsync(visitor, moved)).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    [Trait("Check", "N6")]
    public async Task Another_spelling_of_the_address_leaves_the_link_alive()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("spelt@example.com");
        using var visitor = await tenant.VisitorAsync();
        var link = await LinkAsync(contact);
        using var admin = await tenant.AdministratorAsync();

        await admin.MoveContactAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}", "Spelt@Example.com");

        ((int)await UseAsync(visitor, link)).ShouldBeLessThan(300);
    }

    [Fact]
    [Trait("Check", "N1")]
    public async Task Asking_answers_the_same_for_everybody_and_mails_only_who_exists()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("known@example.com");
        using var visitor = await tenant.VisitorAsync();

        var answers = new List<string>();
        foreach (var email in new[] { contact.Email, "unknown-link@example.com" })
        {
            var response = await visitor.PostAsync("/api/portal/account/magic-link", new { email });
            answers.Add($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }

        answers.Distinct().ShouldHaveSingleItem();
        await portal.Mails.LinkToAsync(contact.Email, "Platform.Identity.ContactMagicLink");
        portal.Mails.All.ShouldNotContain(m => m.To == "unknown-link@example.com");
    }

    [Fact]
    [Trait("Check", "N5")]
    public async Task Asking_again_and_again_is_refused()
    {
        var tenant = await portal.TenantAsync();
        using var visitor = await tenant.VisitorAsync();

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < Doors.Limit + 1; i++)
        {
            statuses.Add((await visitor.PostAsync("/api/portal/account/magic-link", new { email = "often@example.com" })).StatusCode);
        }

        statuses.Count(s => s == HttpStatusCode.NoContent).ShouldBe(Doors.Limit);
        statuses[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Where_the_organisation_switched_it_off_nobody_gets_one()
    {
        var tenant = await portal.TenantAsync();
        var contact = await tenant.ContactAsync("off-link@example.com");
        using var admin = await tenant.AdministratorAsync();
        (await admin.SendAsync(HttpMethod.Put, "/api/settings", new { values = new Dictionary<string, string> { [ContactSecuritySettings.MagicLink] = "false" } }))
            .EnsureSuccessStatusCode();
        using var visitor = await tenant.VisitorAsync();
        (await (await visitor.GetAsync("/api/portal/session")).JsonAsync(HttpStatusCode.OK)).GetProperty("offersMagicLink").GetBoolean().ShouldBeFalse();

        (await visitor.PostAsync("/api/portal/account/magic-link", new { email = contact.Email })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        // The mail that is asked for later overtakes nothing: events of a tenant are handled in their order.
        (await visitor.PostAsync("/api/portal/account/forgot-password", new { email = contact.Email })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await portal.Mails.LinkToAsync(contact.Email, "Platform.Identity.ContactPasswordReset");
        portal.Mails.All.ShouldNotContain(m => m.To == contact.Email && m.Template == "Platform.Identity.ContactMagicLink");
    }

    private static async Task<string> LinkAsync(TestContact contact)
    {
        var before = contact.Tenant.Portal.Mails.All.Where(m => m.To == contact.Email && m.Template == "Platform.Identity.ContactMagicLink")
            .Select(m => new Uri((string)m.Model(m.Language)["link"]!).Fragment.Split('=')[1]).ToList();
        using var visitor = await contact.Tenant.VisitorAsync();
        (await visitor.PostAsync("/api/portal/account/magic-link", new { email = contact.Email })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        return await contact.MagicLinkAsync(before);
    }

    private static async Task<HttpStatusCode> UseAsync(TestBrowser browser, string token) =>
        (await browser.PostAsync("/api/portal/account/magic-link/use", new { token })).StatusCode;
}
