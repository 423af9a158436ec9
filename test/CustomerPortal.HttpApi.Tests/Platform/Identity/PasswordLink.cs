using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerPortal.Platform.Identity;

/// <summary>A link that somebody was mailed to choose a password.</summary>
/// <param name="Kind">Which of the kinds below.</param>
/// <param name="Tenant">Who sent it.</param>
/// <param name="Account">Route at which staff keep the account.</param>
/// <param name="UserId">Beside the token in links of staff.</param>
/// <param name="Token">Its secret.</param>
internal sealed record PasswordLink(string Kind, TestTenant Tenant, string Account, string UserId, string Token)
{
    public const string StaffReset = "staff reset";
    public const string ContactReset = "contact reset";
    public const string ContactInvitation = "contact invitation";

    public static Task<PasswordLink> MailAsync(AccountHost portal, TestTenant tenant, string kind, string name) => kind switch
    {
        StaffReset => StaffAsync(portal, tenant, name),
        ContactReset => ContactAsync(portal, tenant, name),
        _ => InviteAsync(tenant, name),
    };

    /// <summary>A browser at a tenant's address, with the token of the link's area.</summary>
    public Task<TestBrowser> VisitAsync(TestTenant? elsewhere = null) =>
        Kind == StaffReset ? (elsewhere ?? Tenant).StrangerAsync() : (elsewhere ?? Tenant).VisitorAsync();

    /// <summary>Uses it.</summary>
    public async Task<HttpStatusCode> UseAsync(TestBrowser browser, string password) => (Kind switch
    {
        StaffReset => await browser.PostAsync("/api/account/reset-password", new { userId = UserId, resetToken = Token, password }),
        ContactReset => await browser.PostAsync("/api/portal/account/reset-password", new { token = Token, password }),
        _ => await browser.PostAsync("/api/portal/account/accept-invitation", new { token = Token, password }),
    }).StatusCode;

    /// <summary>The same token for another account, or where another kind of link is used.</summary>
    public PasswordLink AtAnotherDoor(PasswordLink other) => this with { UserId = other.UserId, Kind = Kind switch { ContactReset => ContactInvitation, ContactInvitation => ContactReset, _ => Kind } };

    /// <summary>Staff give the account another address.</summary>
    public async Task MoveAsync()
    {
        using var admin = await Tenant.AdministratorAsync();
        if (Kind == StaffReset)
        {
            (await admin.SendAsync(HttpMethod.Put, Account, new { userName = "moved", email = "elsewhere@example.com", isActive = true })).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        else
        {
            await admin.MoveContactAsync(Account);
        }
    }

    private static async Task<PasswordLink> StaffAsync(AccountHost portal, TestTenant tenant, string name)
    {
        var person = await Somebody.OfAsync(tenant, Somebody.Staff, name);
        using var stranger = await person.VisitAsync();
        (await stranger.PostAsync("/api/account/send-password-reset-code", new { email = name, appName = "Angular" })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var query = QueryHelpers.ParseQuery((await portal.Mails.LinkToAsync(person.Email, "Platform.Identity.StaffPasswordReset")).Query);
        await portal.DeliveredAsync(tenant.Id);
        return new PasswordLink(StaffReset, tenant, person.Account, query["userId"].ToString(), query["resetToken"].ToString());
    }

    private static async Task<PasswordLink> ContactAsync(AccountHost portal, TestTenant tenant, string name)
    {
        var person = await Somebody.OfAsync(tenant, Somebody.Contact, name);
        using var stranger = await person.VisitAsync();
        (await stranger.PostAsync("/api/portal/account/forgot-password", new { email = person.Email })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var link = await portal.Mails.LinkToAsync(person.Email, "Platform.Identity.ContactPasswordReset");
        await portal.DeliveredAsync(tenant.Id);
        return new PasswordLink(ContactReset, tenant, person.Account, string.Empty, link.Fragment.Split('=')[1]);
    }

    /// <summary>Of somebody who has no login yet.</summary>
    private static async Task<PasswordLink> InviteAsync(TestTenant tenant, string name)
    {
        using var admin = await tenant.AdministratorAsync();
        var email = $"{name}@customer.example";
        var customer = await (await admin.PostAsync("/api/customers", new { company = $"Company of {name}", countryCode = "NL", currency = "EUR", contactName = "Jo", contactEmail = email }))
            .JsonAsync(HttpStatusCode.Created);
        var account = $"/api/customers/{customer.GetProperty("id").GetString()}/contacts";
        var contact = (await (await admin.GetAsync(account)).JsonAsync(HttpStatusCode.OK))[0].GetProperty("id").GetGuid();
        return new PasswordLink(ContactInvitation, tenant, $"{account}/{contact}", string.Empty, await tenant.TokenAsync(TokenPurposes.ContactInvitation, contact));
    }
}
