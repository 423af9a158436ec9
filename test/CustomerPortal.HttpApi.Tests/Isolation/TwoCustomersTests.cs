using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Isolation;

/// <summary>One person at two customers (Z5), and a contact that is kept out while its page is still open (Z2).</summary>
[Collection(FilledTenants.Name)]
public sealed class TwoCustomersTests(IsolationHost host)
{
    [Fact]
    [Trait("Check", "Z5")]
    public async Task A_tab_acts_on_the_customer_that_it_shows_whatever_another_tab_shows()
    {
        var (browser, first, second) = await PersonAsync("both@example.com");
        foreach (var (contact, customer) in new[] { first, second })
        {
            browser.Headers["X-Contact"] = contact;
            var company = await (await browser.GetAsync("/api/portal/company")).JsonAsync(HttpStatusCode.OK);
            (await browser.SendAsync(HttpMethod.Put, "/api/portal/company", new
            {
                phone = $"+31 20 {customer[..3]} 0000",
                attention = $"Desk of {customer}",
                version = company.GetProperty("version").GetInt32(),
            })).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        foreach (var (_, customer) in new[] { first, second })
        {
            var card = await (await host.A.Admin.GetAsync($"/api/customers/{customer}")).JsonAsync(HttpStatusCode.OK);
            card.GetProperty("general").GetProperty("attention").GetString().ShouldBe($"Desk of {customer}");
        }

        // A tab that shows somebody else's customer, or one that is gone, acts on nothing.
        browser.Headers["X-Contact"] = host.A.First["contact"];
        (await browser.SendAsync(HttpMethod.Put, "/api/portal/company", new { attention = "Stolen", version = 1 })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    [Trait("Check", "Z2")]
    [Trait("Check", "N9")]
    public async Task A_contact_that_is_kept_out_reads_no_document_any_more()
    {
        var (browser, (contact, customer), _) = await PersonAsync("leaving@example.com");
        browser.Headers["X-Contact"] = contact;
        (await browser.GetAsync("/api/portal/statement/pdf")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await host.A.Admin.PostAsync($"/api/customers/{customer}/contacts/{contact}/deactivate")).StatusCode.ShouldBe(HttpStatusCode.OK);

        foreach (var path in new[] { "/api/portal/statement/pdf", "/api/portal/statement", "/api/portal/invoices", "/api/portal/home" })
        {
            (await browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
        }
    }

    /// <summary>A person who is a contact of two customers of its own, signed in.</summary>
    private async Task<(TestBrowser Browser, (string Contact, string Customer) First, (string Contact, string Customer) Second)> PersonAsync(string email)
    {
        var places = new List<(string Contact, string Customer)>();
        TestBrowser? browser = null;
        foreach (var name in new[] { "Left", "Right" })
        {
            var made = await (await host.A.Admin.PostAsync("/api/customers", new { company = $"{name} of {email}", countryCode = "NL", currency = "EUR", contactName = "Robin", contactEmail = email })).JsonAsync();
            var customer = made.GetProperty("id").GetString()!;
            await host.DeliveredAsync(host.A.Tenant.Id);
            await host.A.Admin.PostAsync($"/api/customers/{customer}/activate");
            var contacts = await (await host.A.Admin.GetAsync($"/api/customers/{customer}/contacts")).JsonAsync(HttpStatusCode.OK);
            var contact = contacts[0].GetProperty("id").GetString()!;
            await host.A.Admin.SaveFormAsync($"/api/customers/{customer}/contacts/{contact}/rights", new { rights = new[] { "Invoices", "Statements", "Profile" } });
            browser = await AcceptAsync(Guid.Parse(contact));
            places.Add((contact, customer));
        }

        return (browser!, places[0], places[1]);
    }

    private async Task<TestBrowser> AcceptAsync(Guid contact)
    {
        var token = await host.InTenantAsync(host.A.Tenant.Id, async services =>
        {
            var made = await services.GetRequiredService<IOneTimeTokens>().IssueAsync(TokenPurposes.ContactInvitation, contact, TimeSpan.FromDays(1), CancellationToken.None);
            await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
            return made;
        });
        var browser = await host.StrangerAsync(host.A.Tenant.Host);
        (await browser.PostAsync("/api/portal/account/accept-invitation", new { token, password = "correct horse battery" })).EnsureSuccessStatusCode();
        return browser;
    }
}
