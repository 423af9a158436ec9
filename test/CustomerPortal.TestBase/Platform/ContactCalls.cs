using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.TestBase.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.TestBase.Platform;

/// <summary>A contact of a test.</summary>
/// <param name="Tenant">Its tenant.</param>
/// <param name="CustomerId">Its customer.</param>
/// <param name="ContactId">Itself.</param>
/// <param name="Email">Address to sign in with.</param>
public sealed record TestContact(TestTenant Tenant, string CustomerId, string ContactId, string Email)
{
    /// <summary>Password of every contact of the tests.</summary>
    public const string Password = "correct horse battery";

    /// <summary>A browser with a session of it.</summary>
    public async Task<TestBrowser> SignInAsync()
    {
        var browser = await Tenant.VisitorAsync();
        (await browser.ContactLoginAsync(Email, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return browser;
    }
}

/// <summary>Calls of contacts.</summary>
public static class ContactCalls
{
    /// <summary>A browser in the client area, without a session but with a request token.</summary>
    public static async Task<TestBrowser> VisitorAsync(this TestTenant tenant)
    {
        var browser = tenant.Portal.Browse(tenant.Host);
        await browser.GetAsync("/api/portal/session");
        return browser;
    }

    /// <summary>Tries to sign in as a contact.</summary>
    public static Task<HttpResponseMessage> ContactLoginAsync(this TestBrowser browser, string email, string password) =>
        browser.PostAsync("/api/portal/account/login", new { email, password, rememberMe = false });

    /// <summary>Status of a call that any contact session may make: 200 or 401.</summary>
    public static async Task<int> ContactStatusAsync(this TestBrowser browser) => (int)(await browser.GetAsync("/api/portal/account/security")).StatusCode;

    /// <summary>A new customer whose contact has accepted its invitation.</summary>
    public static async Task<TestContact> ContactAsync(this TestTenant tenant, string email)
    {
        using var admin = await tenant.AdministratorAsync();
        var customer = await (await admin.PostAsync("/api/customers", new
        {
            company = $"Company of {email}",
            countryCode = "NL",
            city = "Utrecht",
            currency = "EUR",
            contactName = "Jo Contact",
            contactEmail = email,
        })).JsonAsync(HttpStatusCode.Created);
        var id = customer.GetProperty("id").GetString()!;
        var contacts = await (await admin.GetAsync($"/api/customers/{id}/contacts")).JsonAsync(HttpStatusCode.OK);
        var contact = new TestContact(tenant, id, contacts[0].GetProperty("id").GetString()!, email);
        using var browser = await tenant.VisitorAsync();
        var token = await tenant.TokenAsync(TokenPurposes.ContactInvitation, Guid.Parse(contact.ContactId));
        (await browser.PostAsync("/api/portal/account/accept-invitation", new { token, password = TestContact.Password })).StatusCode.ShouldBe(HttpStatusCode.OK);
        return contact;
    }

    /// <summary>Gives a contact, by its route, another address.</summary>
    public static async Task MoveContactAsync(this TestBrowser admin, string account, string email = "elsewhere@customer.example")
    {
        var contacts = await (await admin.GetAsync(account[..account.LastIndexOf('/')])).JsonAsync(HttpStatusCode.OK);
        (await admin.SendAsync(HttpMethod.Put, account, new { name = "Jo", email, version = contacts[0].GetProperty("version").GetInt32() }))
            .StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>The token of the newest link that was mailed: the sink has the mail before its token is saved.</summary>
    public static Task<string> MagicLinkAsync(this TestContact contact, IReadOnlyCollection<string>? but = null) => Eventually.GetAsync(
        () => contact.Tenant.Portal.InTenantAsync(contact.Tenant.Id, async services =>
        {
            var store = services.GetRequiredService<IOneTimeTokens>();
            foreach (var mail in contact.Tenant.Portal.Mails.All.Where(m => m.To == contact.Email && m.Template == "Platform.Identity.ContactMagicLink"))
            {
                var link = new Uri((string)mail.Model(mail.Language)["link"]!);
                link.Host.ShouldBe(contact.Tenant.Host);
                var token = link.Fragment.Split('=')[1];
                if (but?.Contains(token) != true && await store.PeekAsync(TokenPurposes.ContactMagicLink, token, CancellationToken.None) is not null)
                {
                    return token;
                }
            }

            return string.Empty;
        }),
        token => token.Length > 0,
        $"a link to {contact.Email}");

    /// <summary>A token as a mail would hold it.</summary>
    public static Task<string> TokenAsync(this TestTenant tenant, string purpose, Guid subject) => tenant.Portal.InTenantAsync(tenant.Id, async services =>
    {
        var made = await services.GetRequiredService<IOneTimeTokens>().IssueAsync(purpose, subject, TimeSpan.FromMinutes(15), CancellationToken.None);
        await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        return made;
    });
}
