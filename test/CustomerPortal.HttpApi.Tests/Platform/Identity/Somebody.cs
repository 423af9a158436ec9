using System.Net;
using System.Text.Json;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;

namespace CustomerPortal.Platform.Identity;

/// <summary>Somebody with an account of either kind, so that one test asks both areas for the same.</summary>
/// <param name="Tenant">Whose account it is.</param>
/// <param name="Area">Where its routes begin.</param>
/// <param name="Name">What is typed to sign in.</param>
/// <param name="Account">Route at which staff keep the account.</param>
internal sealed record Somebody(TestTenant Tenant, string Area, string Name, string Account)
{
    public const string Staff = "/api/account";
    public const string Contact = "/api/portal/account";

    public string Password => IsContact ? TestContact.Password : AccountHost.Password;

    public string Email => IsContact ? Name : $"{Name}@example.com";

    /// <summary>How a wrong password is answered: staff get ABP's result.</summary>
    public HttpStatusCode Refused => IsContact ? HttpStatusCode.BadRequest : HttpStatusCode.OK;

    private bool IsContact => Area == Contact;

    /// <summary>A new colleague, or the new contact of a customer, without a session.</summary>
    public static async Task<Somebody> OfAsync(TestTenant tenant, string area, string name)
    {
        if (area == Staff)
        {
            var user = await tenant.UserAsync(name, "sales");
            return new Somebody(tenant, area, name, $"/api/identity/users/{user.GetProperty("id").GetString()}");
        }

        var contact = await tenant.ContactAsync($"{name}@customer.example");
        var account = $"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}";
        using var admin = await tenant.AdministratorAsync();
        (await admin.PostAsync($"{account}/sessions/end")).StatusCode.ShouldBe(HttpStatusCode.NoContent, "the session that accepted the invitation");
        return new Somebody(tenant, area, contact.Email, account);
    }

    /// <summary>Somebody of this name that does not exist.</summary>
    public static Somebody Unknown(TestTenant tenant, string area) => new(tenant, area, area == Contact ? "nobody@customer.example" : "nobody", string.Empty);

    /// <summary>A browser without a session but with the area's request token.</summary>
    public Task<TestBrowser> VisitAsync() => IsContact ? Tenant.VisitorAsync() : Tenant.StrangerAsync();

    public Task<HttpResponseMessage> TryAsync(TestBrowser browser, string password) =>
        IsContact ? browser.ContactLoginAsync(Name, password) : browser.LoginAsync(Name, password);

    public async Task<TestBrowser> SignInAsync(string? password = null, Action<TestBrowser>? prepare = null)
    {
        var browser = await VisitAsync();
        prepare?.Invoke(browser);
        (await TryAsync(browser, password ?? Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(browser)).ShouldBe(200);
        return browser;
    }

    /// <summary>A browser whose password was right and which is asked for a code.</summary>
    public async Task<TestBrowser> FirstStepAsync()
    {
        var browser = await VisitAsync();
        var answer = await (await TryAsync(browser, Password)).JsonAsync(HttpStatusCode.OK);
        (IsContact ? answer.GetProperty("needsCode").GetBoolean() : answer.GetProperty("result").GetInt32() == 5).ShouldBeTrue(answer.ToString());
        return browser;
    }

    /// <summary>Status of a call that any session of the area may make: 200 or 401.</summary>
    public Task<int> StatusAsync(TestBrowser browser) => IsContact ? browser.ContactStatusAsync() : browser.SessionStatusAsync();

    public async Task<List<JsonElement>> SessionsAsync(TestBrowser browser) =>
        [.. (await (await browser.GetAsync($"{Area}/sessions")).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()];

    public Task<HttpResponseMessage> ChangePasswordAsync(TestBrowser browser, string password) =>
        browser.PostAsync(IsContact ? $"{Area}/change-password" : $"{Area}/my-profile/change-password", new { currentPassword = Password, newPassword = password });
}
