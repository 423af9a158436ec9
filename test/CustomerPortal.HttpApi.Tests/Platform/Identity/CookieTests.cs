using System.Net;
using CustomerPortal.TestBase.Http;
using CustomerPortal.TestBase.Platform;
using Microsoft.Net.Http.Headers;

namespace CustomerPortal.Platform.Identity;

/// <summary>Every cookie of every way in, out and on, as the browser is told to keep it (N10).</summary>
public sealed class CookieTests(AccountHost portal) : IClassFixture<AccountHost>
{
    // What scripts read: the request tokens, which they send back in a header.
    private static readonly string[] Readable = ["XSRF-TOKEN", "XSRF-TOKEN-PORTAL"];

    // Sessions survive a link from a mail; what lies between two requests of a sign-in never comes from elsewhere.
    private static readonly Dictionary<string, SameSiteMode> Decided = new()
    {
        ["XSRF-TOKEN"] = SameSiteMode.Lax,
        ["XSRF-TOKEN-PORTAL"] = SameSiteMode.Lax,
        ["__Host-CustomerPortal.Antiforgery"] = SameSiteMode.Lax,
        ["__Host-CustomerPortal.Staff"] = SameSiteMode.Lax,
        ["__Host-CustomerPortal.Contact"] = SameSiteMode.Lax,
        ["__Host-CustomerPortal.View"] = SameSiteMode.Lax,
        ["__Host-CustomerPortal.Staff.Step"] = SameSiteMode.Strict,
        ["__Host-CustomerPortal.Contact.Step"] = SameSiteMode.Strict,
        ["__Host-CustomerPortal.Staff.Passkey.Add"] = SameSiteMode.Strict,
        ["__Host-CustomerPortal.Contact.Passkey.Add"] = SameSiteMode.Strict,
        ["__Host-CustomerPortal.Staff.Passkey.SignIn"] = SameSiteMode.Strict,
        ["__Host-CustomerPortal.Contact.Passkey.SignIn"] = SameSiteMode.Strict,
    };

    [Fact]
    [Trait("Check", "N10")]
    public async Task Every_cookie_of_a_sign_in_is_kept_as_decided()
    {
        var tenant = await portal.TenantAsync();
        var staff = await StaffDoors.OpenAsync(portal, tenant, "cookies");
        (await staff.WaysInAsync()).ShouldBe(StaffDoors.All, ignoreOrder: true);
        var contact = await ContactDoors.OpenAsync(portal, tenant, "cookies@example.com");
        (await contact.WaysInAsync()).ShouldBe(ContactDoors.All, ignoreOrder: true);
        using var looking = await LookAsync(tenant, contact.Contact);
        using var impersonating = await ImpersonateAsync(tenant);

        var told = staff.Browsers.Concat(contact.Browsers).Append(looking).Append(impersonating).SelectMany(b => b.Received).ToList();

        var cookies = SetCookieHeaderValue.ParseList(told);
        cookies.Count.ShouldBeGreaterThanOrEqualTo(told.Count);
        cookies.Select(c => c.Name.ToString()).Distinct().ShouldBe(Decided.Keys, ignoreOrder: true);
        cookies.Where(c => c.HttpOnly == Readable.Contains(c.Name.ToString())).Select(c => $"{c}").ShouldBeEmpty("readable by scripts, or not where it must be");
        cookies.Where(c => !c.Secure || c.Path != "/" || c.Domain.HasValue || c.SameSite != Decided[c.Name.ToString()]).Select(c => $"{c}").ShouldBeEmpty();
        Decided.Keys.Where(name => !name.StartsWith("__Host-", StringComparison.Ordinal)).ShouldBe(Readable, ignoreOrder: true);
    }

    private static async Task<TestBrowser> LookAsync(TestTenant tenant, TestContact contact)
    {
        var browser = await tenant.AdministratorAsync();
        (await browser.PostAsync($"/api/customers/{contact.CustomerId}/contacts/{contact.ContactId}/view-as", new { })).EnsureSuccessStatusCode();
        browser.Headers["X-View-As"] = "1";
        (await browser.GetAsync("/api/portal/session")).EnsureSuccessStatusCode();
        browser.Headers.Remove("X-View-As");
        (await browser.PostAsync("/api/account/logout")).EnsureSuccessStatusCode();
        return browser;
    }

    private async Task<TestBrowser> ImpersonateAsync(TestTenant tenant)
    {
        using var host = await portal.HostAdministratorAsync();
        var route = $"/api/multi-tenancy/tenants/{tenant.Id}";
        var administratorId = (await (await host.GetAsync($"{route}/administrators")).JsonAsync(HttpStatusCode.OK))[0].GetProperty("id").GetString();
        var link = await (await host.PostAsync($"{route}/impersonate", new { administratorId, reason = "Ticket 4711: cookies" })).JsonAsync(HttpStatusCode.OK);
        var token = Uri.UnescapeDataString(new Uri(link.GetProperty("url").GetString()!).Fragment.Split("token=")[1]);
        var browser = await tenant.StrangerAsync();
        (await browser.PostAsync("/api/account/impersonate", new { token })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        return browser;
    }
}
